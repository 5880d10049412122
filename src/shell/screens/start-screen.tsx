import { AppChoice } from '../../features/app-choice/app-choice.tsx';
import { DiagnosisView } from '../../features/matches/diagnosis-view.tsx';
import { shownEvidence } from '../../features/matches/shown-evidence.ts';
import { useDiagnosis } from '../../features/matches/use-diagnosis.ts';
import { PasteBox } from '../../features/paste/paste-box.tsx';
import { usePaste } from '../../features/paste/paste-context.tsx';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Loaded } from '../load-states.tsx';
import { usePageTitle } from '../page-title.ts';
import { findEntry, useAppName, useGuideFile, useRecognition } from '../use-catalog.ts';
import { useTexts } from '../use-texts.ts';
import styles from './screens.module.css';

/** Paste the error, see what it is. */
export function StartScreen() {
  const t = useInterfaceText();
  const { paste, app, setApp } = usePaste();
  const recognition = useRecognition();
  const guide = useGuideFile();
  const texts = useTexts(recognition.data?.namespaces);
  const { diagnosis, isReading } = useDiagnosis(paste, app, recognition.data);
  const apps = recognition.data?.apps ?? [];
  const appName = useAppName(apps);
  usePageTitle('');
  return (
    <>
      <h1>{t('start.title')}</h1>
      <p className={styles.lede}>{t('start.lede')}</p>
      <div className={styles.two}>
        <PasteBox evidence={shownEvidence(diagnosis?.incidents[0])} />
        <AppChoice apps={apps.filter(({ selectable }) => selectable)} app={app} onChoose={setApp} />
      </div>
      {(paste.trim() !== '' || recognition.isError || texts.isError) && (
        <Loaded queries={[recognition, texts]}>
          <DiagnosisView
            diagnosis={diagnosis}
            isReading={isReading}
            paste={paste}
            app={app}
            onChooseApp={setApp}
            appName={appName}
            entryFacts={(entry) => (guide.data === undefined ? undefined : findEntry(guide.data, entry)?.entry)}
            recognition={recognition.data?.recognition ?? { codeFamilies: [], wording: [] }}
          />
        </Loaded>
      )}
    </>
  );
}
