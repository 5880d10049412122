import { useCallback, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useLocale } from '../../i18n/locale-context.tsx';
import { findLocale, locales } from '../../i18n/locales.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { writeStored } from '../../platform/storage.ts';
import styles from './language-menu.module.css';

interface LanguageMenuProps {
  /** Address of the page in another locale, from the root of the host. */
  readonly addressIn: (tag: string) => string;
  /** Fetches what the frame of the page needs in another locale, so that it stays in place, and the focus with it. */
  readonly prepare: (tag: string) => Promise<unknown>;
}

/** The page in the other languages: a menu of links. Choosing one keeps the place and is remembered. */
export function LanguageMenu({ addressIn, prepare }: LanguageMenuProps) {
  const [, navigate] = useLocation();
  const t = useInterfaceText();
  const current = useLocale();
  const { menu, close } = useMenu();
  const choose = async (tag: string): Promise<void> => {
    writeStored('signpost.locale', tag);
    close();
    // What fails to load is told by the page in that language.
    await prepare(tag).catch(() => undefined);
    navigate(`~${addressIn(tag)}`);
  };
  return (
    <details ref={menu} className={styles.menu}>
      <summary>
        <span className="visually-hidden">{t('shell.language')}: </span>
        <span translate="no">{findLocale(current)?.name}</span>
      </summary>
      <ul>
        {locales.map(({ tag, name }) => (
          <li key={tag}>
            <Link
              to={`~${addressIn(tag)}`}
              lang={tag}
              hrefLang={tag}
              translate="no"
              aria-current={tag === current ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                void choose(tag);
              }}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A menu that Escape and a press elsewhere close. */
function useMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = useCallback((): void => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && menu.current?.open) close();
    };
    const onClick = (event: MouseEvent): void => {
      if (menu.current?.open && !menu.current.contains(event.target as Node)) menu.current.open = false;
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick);
    };
  }, [close]);
  return { menu, close };
}
