import { useCatalogText } from '../../i18n/use-text.ts';
import { RichText } from '../../ui/rich-text.tsx';
import styles from './guide.module.css';

/** How to see that a step worked. */
export function StepCheck() {
  const text = useCatalogText();
  const part = (key: string): string => text.at({ namespace: 'flows', key: `check.${key}` }, '') ?? '';
  return (
    <div className={styles.check}>
      <h3>{part('title')}</h3>
      <ul>
        <li>
          <RichText>{part('actions.status')}</RichText>
        </li>
        <li>
          <RichText>{part('actions.no-alert')}</RichText>
        </li>
      </ul>
    </div>
  );
}
