import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  /** `info`: worth knowing. `caution`: worth a second thought. */
  readonly tone?: 'info' | 'caution';
  readonly children: ReactNode;
}

/** A remark set apart by an edge. */
export function Notice({ tone = 'info', children }: NoticeProps) {
  return <div className={`${styles.notice} ${styles[tone]}`}>{children}</div>;
}
