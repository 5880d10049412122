import { useState } from 'react';
import { useLocale } from '../../i18n/locale-context.tsx';
import { locales } from '../../i18n/locales.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { textBytes } from '../../platform/data-files.ts';
import { Button } from '../../ui/button.tsx';
import styles from './offline.module.css';
import { type KeepingOptions, type KeepingState, useKeeping } from './use-keeping.ts';

interface OfflineLanguagesProps {
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Whether the browser allows a service worker. Absent until it is known. */
  readonly canKeep: boolean | undefined;
}

/** Which languages work without a network, and how to keep or remove one. */
export function OfflineLanguages({ base, canKeep }: OfflineLanguagesProps) {
  const t = useInterfaceText();
  return (
    <section>
      <h2>{t('offline.title')}</h2>
      <p>{t(canKeep === false ? 'offline.unsupported' : 'offline.text')}</p>
      {/* Where it is not known yet, as in a page written beforehand, the list has its place already. */}
      {canKeep !== false && <LanguageList base={base} canKeep={canKeep === true} />}
    </section>
  );
}

function LanguageList({ base, canKeep }: { readonly base: string; readonly canKeep: boolean }) {
  const t = useInterfaceText();
  const [ended, setEnded] = useState<{ readonly name: string; readonly state: KeepingState }>();
  return (
    <>
      <ul className={styles.languages}>
        {locales.map(({ tag, name }) => (
          <Language
            key={tag}
            base={base}
            canKeep={canKeep}
            tag={tag}
            name={name}
            size={t('offline.size', inMegabytes(textBytes(tag)))}
            onEnd={(state) => setEnded({ name, state })}
          />
        ))}
      </ul>
      <p role="status" className="visually-hidden">
        {ended && `${ended.name}: ${t(`offline.${ended.state}`)}`}
      </p>
      <p>{t('offline.remove-all')}</p>
    </>
  );
}

interface LanguageProps extends KeepingOptions {
  readonly name: string;
  /** With its unit. */
  readonly size: string;
}

function Language({ name, size, ...options }: LanguageProps) {
  const t = useInterfaceText();
  const { tag } = options;
  const isOwn = tag === useLocale();
  const { state, done, all, keep, forget } = useKeeping(options);
  const isKept = state === 'kept';
  return (
    <li className={styles.language}>
      <span>
        <bdi lang={tag} translate="no">
          {name}
        </bdi>{' '}
        <bdi className={styles.size}>{size}</bdi>
      </span>
      <div className={styles.state}>
        {state !== undefined && t(`offline.${state}`, { done, all })}
        {state === 'keeping' && <progress value={done} max={all} aria-label={name} />}
      </div>
      {/* The language one reads in is kept by itself. The button stays the same one, so that it keeps the focus. */}
      {!(isOwn && (isKept || state === undefined)) && (
        <Button aria-disabled={state === 'keeping'} onClick={isKept ? forget : keep}>
          {t(isKept ? 'offline.remove' : 'offline.keep')}
          <span className="visually-hidden">
            :{' '}
            <bdi lang={tag} translate="no">
              {name}
            </bdi>
          </span>
        </Button>
      )}
    </li>
  );
}

/** In tenths. Not by `Intl`: a browser takes longer to learn how a language writes numbers than to draw the list. */
function inMegabytes(bytes: number): { readonly whole: number; readonly tenth: number } {
  const tenths = Math.round(bytes / 100_000);
  return { whole: Math.floor(tenths / 10), tenth: tenths % 10 };
}
