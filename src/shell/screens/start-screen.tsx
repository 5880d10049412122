import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { AppChoice } from '../../features/app-choice/app-choice.tsx';
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
import { useRecognition, useStartFile } from '../use-catalog.ts';
import styles from './screens.module.css';
import { StartAnswer } from './start-answer.tsx';
import { StartOffers } from './start-offers.tsx';

/** Paste the error, see what it is. */
export function StartScreen() {
  const t = useInterfaceText();
  const { paste, app, setApp, chosen, setChosen } = usePaste();
  const recognition = useRecognition();
  const start = useStartFile();
  const texts = useTexts(recognition.data?.namespaces);
  const state = useDiagnosis(paste, app, recognition.data);
  const { diagnosis } = state;
  const isEmpty = paste.trim() === '';
  const program = useQuery(recogniserProgram);
  const [shown, setShown] = useShownIncident(diagnosis);
  const incident = diagnosis?.incidents[shown] ?? diagnosis?.incidents[0];
  const evidence = useMemo(() => shownEvidence(incident), [incident]);
  usePageTitle('');
  return (
    <PointedPlacesProvider paste={paste}>
      <h1>{t('start.title')}</h1>
      <p className={styles.lede}>{t('start.lede')}</p>
      <div className={styles.two}>
        <PasteBox evidence={evidence} />
        <AppChoice apps={start.data?.apps ?? NOTHING} app={app} onChoose={setApp} />
      </div>
      {isEmpty && <StartOffers symptoms={start.data?.symptoms ?? NOTHING} />}
      {(!isEmpty || recognition.isError || texts.isError || program.isError) && (
        <Loaded queries={[recognition, texts, program]} isPart>
          <StartAnswer
            {...state}
            paste={paste}
            shown={shown}
            onShow={setShown}
            onChooseApp={setApp}
            chosen={chosen}
            onChoose={setChosen}
          />
          {diagnosis !== undefined && <RequestCount />}
        </Loaded>
      )}
    </PointedPlacesProvider>
  );
}

const NOTHING: readonly never[] = [];
