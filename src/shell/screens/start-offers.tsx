import { memo, useRef, useState } from 'react';
import type { StartFile } from '../../catalog/index.ts';
import { useKnownCodes } from '../../i18n/known-codes.tsx';
import { appNamespace } from '../../i18n/text-keys.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { clearLastWalk, type LastWalk, readLastWalk } from '../../platform/last-walk.ts';
import { useBrowserValue } from '../../ui/browser-value.ts';
import { Button } from '../../ui/button.tsx';
import { LocaleLink } from '../../ui/locale-link.tsx';
import { Said } from '../../ui/said.tsx';
import { findEntry, useAppName, useGuideFile, useRecognition } from '../use-catalog.ts';
import { walkedAppOf } from '../walked-entry.ts';
import styles from './start-offers.module.css';

interface StartOffersProps {
  readonly symptoms: StartFile['symptoms'];
}

/** Ways on without a paste: the guide walked last, and troubles that have no error text. */
export const StartOffers = memo(function StartOffers({ symptoms }: StartOffersProps) {
  const offers = useRef<HTMLDivElement>(null);
  const [walk, setWalk] = useState(readLastWalk);
  // What was walked last, only the browser knows.
  const isOffered = useBrowserValue(() => walk !== undefined, false);
  const forget = (): void => {
    clearLastWalk();
    setWalk(undefined);
    // The button goes with the guide it forgets; the keyboard stays where it was.
    offers.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={offers} tabIndex={-1} className={styles.offers}>
      <Symptoms symptoms={symptoms} />
      {isOffered && walk !== undefined && <WalkedGuide walk={walk} onForget={forget} />}
    </div>
  );
});

function Symptoms({ symptoms }: Pick<StartOffersProps, 'symptoms'>) {
  const t = useInterfaceText();
  const texts = useTexts([...new Set(symptoms.map(({ app }) => appNamespace(app)))]);
  return (
    <section>
      <h2>{t('start.no-text-title')}</h2>
      <ul className={styles.symptoms}>
        {texts.data === true &&
          symptoms.map(({ id, app }) => (
            <li key={id}>
              <LocaleLink to={`/errors/${id}/`}>
                <Said of={(text) => text.entry(id, 'title', text.name({ id: app, name: '', isUnnamed: true }))} />
              </LocaleLink>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Nothing where this version does not have the guide. */
function WalkedGuide({ walk, onForget }: { readonly walk: LastWalk; readonly onForget: () => void }) {
  const t = useInterfaceText();
  const recognition = useRecognition();
  const texts = useTexts(recognition.data?.namespaces);
  const file = useGuideFile();
  const guide = texts.data === true ? file.data : undefined;
  const appName = useAppName(guide?.apps ?? []);
  const known = useKnownCodes();
  const found = guide === undefined ? undefined : findEntry(guide, walk.entry);
  const code = [...known.values()].find(({ id }) => id === walk.entry);
  const id = found?.entry.id ?? code?.id;
  if (guide !== undefined && id === undefined) return null;
  const asked = new URLSearchParams(walk.search).get('app');
  const name = guide === undefined || found === undefined ? '' : appName(walkedAppOf(guide, found.app, asked).id);
  return (
    <section aria-labelledby="last-walk">
      <h2 id="last-walk">{t('start.resume-title')}</h2>
      <p className={styles.walked}>
        {id !== undefined && guide !== undefined && <Said of={(text) => text.entry(id, 'title', name)} />}
      </p>
      <p className={styles.links}>
        <LocaleLink to={`/errors/${walk.entry}/${walk.search}`}>{t('start.resume-open')}</LocaleLink>
        <Button look="text" onClick={onForget}>
          {t('start.resume-clear')}
        </Button>
      </p>
    </section>
  );
}
