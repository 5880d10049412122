import { useInterfaceText } from '../../i18n/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import styles from './paste-box.module.css';

/** Why something could not be taken as an error text. */
export type Problem = 'image' | 'binary' | 'unreadable';

/** Says what to do with a picture, a file of another kind, or a file that cannot be read. Empty without a problem. */
export function InputProblem({ problem }: { readonly problem: Problem | undefined }) {
  const t = useInterfaceText();
  return (
    <div role="status" className={styles.problem}>
      {problem === 'unreadable' && <Notice tone="caution">{t('paste.file-failed')}</Notice>}
      {(problem === 'image' || problem === 'binary') && (
        <Notice tone="caution">
          <b>{t(`paste.${problem}-title`)}</b>
          <p>
            <RichText>{t(`paste.${problem}-text`)}</RichText>
          </p>
        </Notice>
      )}
    </div>
  );
}
