import type { ReactNode } from 'react';
import { useInterfaceText } from '../i18n/use-text.ts';
import styles from './external-link.module.css';
import { Icon } from './icon.tsx';

/** A link to another site. Opens in a tab of its own, so that the walk stays where it is. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const t = useInterfaceText();
  return (
    <a className={styles.link} href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <Icon name="external" />
      <span className="visually-hidden"> ({t('shell.new-tab')})</span>
    </a>
  );
}
