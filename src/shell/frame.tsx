import { useQuery } from '@tanstack/react-query';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { LanguageMenu } from '../features/language/language-menu.tsx';
import { LanguageOffer } from '../features/language/language-offer.tsx';
import { usePaste } from '../features/paste/paste-context.tsx';
import { ThemeChoice } from '../features/theme/theme-choice.tsx';
import { loadTexts } from '../i18n/i18n.ts';
import { useI18n } from '../i18n/use-i18n.ts';
import { useInterfaceText } from '../i18n/use-text.ts';
import { SHARED_NAMESPACES } from '../i18n/use-texts.ts';
import { LocaleLink } from '../ui/locale-link.tsx';
import { BASE } from './base.ts';
import { Logo } from './logo.tsx';
import { offlineProgram } from './offline-program.ts';
import { SearchDialog } from './search-dialog.tsx';
import styles from './shell.module.css';
import { useAddressIn } from './use-address-in.ts';

/** What stands around every screen. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const t = useInterfaceText();
  const addressIn = useAddressIn();
  const i18n = useI18n();
  const [path] = useLocation();
  const main = useFocusOnNavigation(screenOf(path));
  // The reader goes there, the address stays.
  const skip = (event: MouseEvent): void => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: It is a link to a place on this page. */}
      <a className={styles.skip} href="#main" onClick={skip}>
        {t('shell.skip')}
      </a>
      <header className={styles.top}>
        <LocaleLink className={styles.brand ?? ''} to="/">
          <Logo />
          <span translate="no">Signpost</span>
        </LocaleLink>
        <nav aria-label={t('shell.nav')} className={styles.nav}>
          <LocaleLink to="/errors/" aria-current={/^\/errors\/?$/.test(path) ? 'page' : undefined}>
            {t('shell.errors')}
          </LocaleLink>
          <LocaleLink to="/about/" aria-current={path.startsWith('/about') ? 'page' : undefined}>
            {t('shell.about')}
          </LocaleLink>
        </nav>
        <SearchDialog />
        <LanguageMenu addressIn={addressIn} prepare={(tag) => loadTexts(i18n, tag, SHARED_NAMESPACES)} />
      </header>
      <div className={styles.dock}>
        <LanguageOffer addressIn={addressIn} />
        <Notices />
      </div>
      <main ref={main} id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.foot}>
        <p>{t('shell.privacy')}</p>
        <ThemeChoice />
      </footer>
    </>
  );
}

/** About network and version; they come once their program is there. */
function Notices() {
  const { paste } = usePaste();
  const offline = useQuery({ ...offlineProgram, enabled: false }).data;
  if (offline === undefined) return null;
  return <offline.Notices base={BASE} updates={offline.updates} hasPaste={paste.trim() !== ''} />;
}

/** After a change of screen, reading goes on at its heading. Not on the first screen: there the reader is at the top. */
function useFocusOnNavigation(screen: string) {
  const main = useRef<HTMLElement>(null);
  const last = useRef(screen);
  useEffect(() => {
    if (last.current === screen) return undefined;
    last.current = screen;
    window.scrollTo(0, 0);
    if (main.current === null || focusHeading(main.current)) return undefined;
    // The screen is still loading: its heading comes later.
    const observer = new MutationObserver((_, self) => {
      if (main.current !== null && focusHeading(main.current)) self.disconnect();
    });
    observer.observe(main.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [screen]);
  return main;
}

/** Choosing an app on the list changes the address but not the screen: the reader stays at the choice. */
function screenOf(path: string): string {
  return path.replace(/^\/(?:errors|ask|apps(?:\/[^/]*)?)\/?$/, '/errors/');
}

function focusHeading(screen: HTMLElement): boolean {
  const heading = screen.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}
