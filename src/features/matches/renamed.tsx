import type { Incident } from '../../engine/index.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import type { DiagnosisContext } from './diagnosis-context.ts';
import styles from './matches.module.css';

/** Explains each former name in the paste once: whoever reads "G Suite" looks for it in vain today. */
export function Renamed({ incident, renamed }: Pick<DiagnosisContext, 'renamed'> & { readonly incident: Incident }) {
  const t = useInterfaceText();
  const former = new Set(incident.evidence.flatMap(({ kind, value }) => (kind === 'app' ? [value] : [])));
  const pairs = [...former].flatMap((name) => {
    const today = renamed(name);
    return today === undefined ? [] : [{ former: name, name: today }];
  });
  if (pairs.length === 0) return null;
  return (
    <>
      {pairs.map((pair) => (
        <p key={pair.former} className={styles.hint}>
          {t('diagnosis.renamed', pair)}
        </p>
      ))}
    </>
  );
}
