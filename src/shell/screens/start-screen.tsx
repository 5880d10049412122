import { useQuery } from '@tanstack/react-query';
import type { Evidence } from '../../engine/index.ts';
import { AppChoice } from '../../features/app-choice/app-choice.tsx';
import { DiagnosisView } from '../../features/matches/diagnosis-view.tsx';
import { shownEvidence } from '../../features/matches/shown-evidence.ts';
import { recogniserProgram, useDiagnosis } from '../../features/matches/use-diagnosis.ts';
import { useShownIncident } from '../../features/matches/use-shown-incident.ts';
import { PasteBox } from '../../features/paste/paste-box.tsx';
import { usePaste } from '../../features/paste/paste-context.tsx';
import { RequestCount } from '../../features/privacy/request-count.tsx';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { PointedPlacesProvider } from '../../ui/pointed-places.tsx';
import { Loaded } from '../load-states.tsx';
import { findEntry, useAppName, useCodesFile, useGuideFile, useRecognition, useStartFile } from '../use-catalog.ts';
import styles from './screens.module.css';
import { StartOffers } from './start-offers.tsx';

/** Paste the error, see what it is. */
export function StartScreen() {
  const t = useInterfaceText();
  const { paste, app, setApp, chosen, setChosen } = usePaste();
  const recognition = useRecognition();
  const start = useStartFile();
  const guide = useGuideFile();
  const codes = useCodesFile();
  const texts = useTexts(recognition.data?.namespaces);
  const { diagnosis, isReading, paste: diagnosed } = useDiagnosis(paste, app, recognition.data);
  const program = useQuery(recogniserProgram);
  const incidents = diagnosis?.incidents ?? [];
  const [shown, setShown] = useShownIncident(diagnosis);
  const apps = recognition.data?.apps ?? [];
  const appName = useAppName(apps);
  usePageTitle('');
  return (
    <PointedPlacesProvider paste={paste}>
      <h1>{t('start.title')}</h1>
      <p className={styles.lede}>{t('start.lede')}</p>
      <div className={styles.two}>
        <PasteBox evidence={diagnosed === paste ? shownEvidence(incidents[shown] ?? incidents[0]) : NOTHING} />
        <AppChoice apps={start.data?.apps ?? []} app={app} onChoose={setApp} />
      </div>
      {paste.trim() === '' && (
        <StartOffers symptoms={start.data?.symptoms ?? []} guide={texts.data === true ? guide.data : undefined} />
      )}
      {(paste.trim() !== '' || recognition.isError || texts.isError || program.isError) && (
        <Loaded queries={[recognition, texts, program]} isPart>
          <DiagnosisView
            diagnosis={diagnosis}
            isReading={isReading}
            shown={shown}
            onShow={setShown}
            paste={diagnosed}
            app={app}
            onChooseApp={setApp}
            chosen={chosen}
            onChoose={setChosen}
            appName={appName}
            renamed={(former) => apps.find(({ formerNames }) => formerNames.includes(former))?.name}
            isGeneral={(id) => apps.find((one) => one.id === id)?.selectable === false}
            entryFacts={(entry) => (guide.data === undefined ? undefined : findEntry(guide.data, entry)?.entry)}
            ownerOf={(entry) => codes.data?.codes.find(({ id }) => id === entry)?.who}
            recognition={recognition.data?.recognition ?? { codeFamilies: [], wording: [] }}
          />
          {diagnosis !== undefined && <RequestCount />}
        </Loaded>
      )}
    </PointedPlacesProvider>
  );
}

const NOTHING: readonly Evidence[] = [];
