import { useRef, useState } from 'react';
import type { GuideFile, StartFile } from '../../catalog/index.ts';
import { useKnownCodes } from '../../i18n/known-codes.tsx';
import { appNamespace } from '../../i18n/text-keys.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { clearLastWalk, readLastWalk } from '../../platform/last-walk.ts';
import { useIsTakenOver } from '../../ui/browser-value.ts';
import { Button } from '../../ui/button.tsx';
import { LocaleLink } from '../../ui/locale-link.tsx';
import { Said } from '../../ui/said.tsx';
import { findEntry, useAppName } from '../use-catalog.ts';
import { walkedAppOf } from '../walked-entry.ts';
import styles from './start-offers.module.css';

interface StartOffersProps {
  readonly symptoms: StartFile['symptoms'];
  /** Absent while it is being loaded. */
  readonly guide: GuideFile | undefined;
}

/** Ways on without a paste: the guide walked last, and troubles that have no error text. */
export function StartOffers({ symptoms, guide }: StartOffersProps) {
  const offers = useRef<HTMLDivElement>(null);
  // What was walked last, only the browser knows.
  const isTakenOver = useIsTakenOver();
  return (
    <div ref={offers} tabIndex={-1} className={styles.offers}>
      <Symptoms symptoms={symptoms} />
      {/* The button goes with the guide it forgets; the keyboard stays where it was. */}
      {isTakenOver && <LastWalk guide={guide} onForget={() => offers.current?.focus({ preventScroll: true })} />}
    </div>
  );
}

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

/** Nothing where no guide was walked, or none that this version has. */
function LastWalk({ guide, onForget }: { readonly guide: GuideFile | undefined; readonly onForget: () => void }) {
  const t = useInterfaceText();
  const [walk, setWalk] = useState(readLastWalk);
  const appName = useAppName(guide?.apps ?? []);
  const known = useKnownCodes();
  if (walk === undefined) return null;
  const found = guide === undefined ? undefined : findEntry(guide, walk.entry);
  const code = [...known.values()].find(({ id }) => id === walk.entry);
  const id = found?.entry.id ?? code?.id;
  if (guide !== undefined && id === undefined) return null;
  const asked = new URLSearchParams(walk.search).get('app');
  const name = guide === undefined || found === undefined ? '' : appName(walkedAppOf(guide, found.app, asked).id);
  const forget = (): void => {
    clearLastWalk();
    setWalk(undefined);
    onForget();
  };
  return (
    <section aria-labelledby="last-walk">
      <h2 id="last-walk">{t('start.resume-title')}</h2>
      <p className={styles.walked}>
        {id !== undefined && guide !== undefined && <Said of={(text) => text.entry(id, 'title', name)} />}
      </p>
      <p className={styles.links}>
        <LocaleLink to={`/errors/${walk.entry}/${walk.search}`}>{t('start.resume-open')}</LocaleLink>
        <Button look="text" onClick={forget}>
          {t('start.resume-clear')}
        </Button>
      </p>
    </section>
  );
}
