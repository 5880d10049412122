import { useMemo } from 'react';
import type { Flow, GuideFile } from '../../catalog/index.ts';
import { indexFlows } from '../../catalog/index.ts';
import { composeFlow } from '../../engine/index.ts';
import { FoundEntry } from '../../features/guide/entry-facts.tsx';
import { Guide } from '../../features/guide/guide.tsx';
import { appNamespace, GLOSSARY_NAMESPACE } from '../../i18n/text-keys.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { buttonClass } from '../../ui/button.tsx';
import { EnglishToggle } from '../../ui/english-toggle.tsx';
import { LocaleLink } from '../../ui/locale-link.tsx';
import { Loaded } from '../load-states.tsx';
import { allNamespaces, findEntry, useAppName, useGuideFile, useRecognition } from '../use-catalog.ts';
import { BrowseScreen } from './browse-screen.tsx';
import styles from './screens.module.css';

/** A question that separates several causes of one bare error; needs no paste. */
export function AskScreen({ questionId }: { readonly questionId: string }) {
  const t = useInterfaceText();
  const guide = useGuideFile();
  const flow = guide.data?.flows.find(({ id, purpose }) => id === questionId && purpose === 'ask');
  const texts = useTexts(flow?.ask === undefined ? undefined : [appNamespace(flow.ask.app), GLOSSARY_NAMESPACE]);
  if (guide.data !== undefined && flow === undefined) {
    return <BrowseScreen notice={t('not-found.question', { id: questionId })} />;
  }
  return (
    <Loaded queries={[guide, texts]}>
      {guide.data !== undefined && flow?.ask !== undefined && (
        <Ask guide={guide.data} flow={flow} app={flow.ask.app} status={flow.ask.status} />
      )}
    </Loaded>
  );
}

interface AskProps {
  readonly guide: GuideFile;
  readonly flow: Flow;
  readonly app: string;
  readonly status: readonly number[];
}

function Ask({ guide, flow, app, status }: AskProps) {
  const t = useInterfaceText();
  const recognition = useRecognition();
  const name = useAppName(guide.apps)(app);
  const composed = useMemo(() => composeFlow(flow, indexFlows(guide.flows), []), [guide, flow]);
  const title = `${name}: HTTP ${status.join(', ')}`;
  usePageTitle(title);
  return (
    <>
      <h1 translate="no">{title}</h1>
      <p className={styles.lede}>{t('diagnosis.ask-title')}</p>
      <EnglishToggle namespaces={[appNamespace(app), GLOSSARY_NAMESPACE]} />
      <Guide
        flow={composed}
        namespaces={recognition.data === undefined ? undefined : allNamespaces(recognition.data)}
        app={{ id: app, name }}
        renderEntry={(id, heading) => {
          const found = findEntry(guide, id);
          return found === undefined ? null : (
            <>
              <FoundEntry entry={found.entry} app={{ id: app, name }} heading={heading} />
              <p>
                <LocaleLink className={buttonClass('primary')} to={`/errors/${id}/`}>
                  {t('guide.open-guide')}
                </LocaleLink>
              </p>
            </>
          );
        }}
      />
    </>
  );
}
