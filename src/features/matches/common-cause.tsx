import type { CommonCause as Cause } from '../../engine/index.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { LocaleLink } from '../../ui/locale-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { DiagnosisContext } from './diagnosis-context.ts';
import { guideAddress } from './guide-address.ts';
import styles from './matches.module.css';

/** Says that one cause may stand behind several incidents, and leads to where it is mended. */
export function CommonCause({ cause, ...context }: DiagnosisContext & { readonly cause: Cause }) {
  const t = useInterfaceText();
  const id = cause.id as 'audit-off' | 'conditional-access' | 'licence-gone' | 'service-outage';
  return (
    <Notice tone="caution">
      <div className={styles.cause}>
        <h2>{t('diagnosis.cause-title')}</h2>
        <p>{t(`diagnosis.causes.${id}`)}</p>
        <p>
          <LocaleLink to={guideAddress(cause.entry, context)}>{t('diagnosis.cause-open')}</LocaleLink>
        </p>
      </div>
    </Notice>
  );
}
