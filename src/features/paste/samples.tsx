import { memo } from 'react';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './paste-box.module.css';

/** Errors to try with one press. */
export const Samples = memo(function Samples({ onChoose }: { readonly onChoose: (paste: string) => void }) {
  const t = useInterfaceText();
  return (
    <div className={styles.samples}>
      <span className={styles.hint} id="samples-label">
        {t('paste.try')}
      </span>
      <ul aria-labelledby="samples-label">
        {samples.map(({ label, text }) => (
          <li key={text}>
            <Button look="chip" onClick={() => onChoose(text)}>
              {label === undefined ? t('paste.sample-log') : <span translate="no">{label}</span>}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
});

const samples: readonly { readonly label?: string; readonly text: string }[] = [
  {
    label: 'Box',
    text: 'BoxServerException: Unauthorized - Cannot authorize with this service',
  },
  {
    label: 'HTTP 401',
    text: 'HttpRequestFailure: Server returned: 401 Unauthorized',
  },
  {
    label: 'Google 403',
    text: 'GoogleJsonResponseException: 403 Forbidden',
  },
  {
    text: '2026-11-20 09:14:02 ERROR connector=servicenow-prod RuntimeException: com.adallom.adalib.httputils.exceptions.HttpRequestFailure: De server heeft de volgende fout geretourneerd: 403 - Verboden\n    at com.adallom.adalib.httputils.HttpClient.execute(HttpClient.java:214)',
  },
];
