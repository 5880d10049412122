import { useRef, useState } from 'react';
import type { GuideFile } from '../../catalog/index.ts';
import { useKnownCodes } from '../../i18n/known-codes.tsx';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { clearLastWalk, readLastWalk } from '../../platform/last-walk.ts';
import { Button } from '../../ui/button.tsx';
import { LocaleLink } from '../../ui/locale-link.tsx';
import { Said } from '../../ui/said.tsx';
import { findEntry, useAppName } from '../use-catalog.ts';
import { walkedAppOf } from '../walked-entry.ts';
import styles from './start-offers.module.css';

/** Ways on without a paste: the guide walked last, and troubles that have no error text. */
export function StartOffers({
  guide,
}: {
  /** Absent while it is being loaded. */ readonly guide: GuideFile | undefined;
}) {
  const offers = useRef<HTMLDivElement>(null);
  return (
    <div ref={offers} tabIndex={-1} className={styles.offers}>
      <Symptoms guide={guide} />
      {/* The button goes with the guide it forgets; the keyboard stays where it was. */}
      <LastWalk guide={guide} onForget={() => offers.current?.focus({ preventScroll: true })} />
    </div>
  );
}

function Symptoms({ guide }: { readonly guide: GuideFile | undefined }) {
  const t = useInterfaceText();
  const symptoms = (guide?.apps ?? []).flatMap(({ id, name, selectable, entries }) =>
    entries.filter(({ symptom }) => symptom).map((entry) => ({ ...entry, app: { id, name, isUnnamed: !selectable } })),
  );
  return (
    <section>
      <h2>{t('start.no-text-title')}</h2>
      <ul className={styles.symptoms}>
        {symptoms.map(({ id, app }) => (
          <li key={id}>
            <LocaleLink to={`/errors/${id}/`}>
              <Said of={(text) => text.entry(id, 'title', text.name(app))} />
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
