import bootText from 'virtual:boot-text';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { absentTexts } from '../i18n/i18n.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { useInterfaceText } from '../i18n/use-text.ts';
import { deployedVersion } from '../platform/deployed.ts';
import { useOnline } from '../platform/online.ts';
import { Button } from '../ui/button.tsx';
import { BASE } from './base.ts';
import styles from './shell.module.css';
import { useAddressIn } from './use-address-in.ts';

interface LoadedProps {
  readonly queries: readonly UseQueryResult<unknown>[];
  /** Whether it stands below the heading of a screen. Absent: it stands for the whole screen. */
  readonly isPart?: boolean;
  readonly children: ReactNode;
}

/** Shows its children once everything is loaded; before that that it loads, and when it fails what can be done. */
export function Loaded({ queries, isPart = false, children }: LoadedProps) {
  const failed = queries.filter(({ isError }) => isError);
  if (failed.length > 0)
    return <LoadFailure isPart={isPart} onRetry={() => failed.forEach((query) => void query.refetch())} />;
  if (queries.some(({ data }) => data === undefined)) return <Loading />;
  return children;
}

function Loading() {
  const locale = useLocale();
  return (
    <div className={styles.loading}>
      <p role="status" className="visually-hidden">
        {bootText[locale]?.loading}
      </p>
    </div>
  );
}

/**
 * Text, catalog or program did not arrive. It asks first whether the host has another version by now: then what this page
 * wants is gone, and loading anew brings it.
 */
function LoadFailure({ onRetry, isPart }: { readonly onRetry: () => void; readonly isPart: boolean }) {
  const deployed = useQuery({ queryKey: ['deployed'], queryFn: () => deployedVersion(BASE), staleTime: 0, gcTime: 0 });
  const retry = (): void => {
    onRetry();
    void deployed.refetch();
  };
  useRetryOnline(retry);
  if (deployed.isPending) return <Loading />;
  const Heading = isPart ? 'h2' : 'h1';
  return deployed.data === 'other' ? <Outdated Heading={Heading} /> : <Absent Heading={Heading} onRetry={retry} />;
}

/** Its words come with the script, so that they are always there. */
function Absent({ Heading, onRetry }: { readonly Heading: 'h1' | 'h2'; readonly onRetry: () => void }) {
  const locale = useLocale();
  const addressIn = useAddressIn();
  const isOnline = useOnline();
  const text = bootTextIn(locale)?.failed;
  return (
    <section className={styles.failure} role="alert">
      <Heading>{text?.title}</Heading>
      <p>{isOnline ? text?.text : text?.offline}</p>
      <div className={styles.failureActions}>
        <Button look="primary" onClick={onRetry}>
          {text?.retry}
        </Button>
        {locale !== SOURCE_LOCALE && (
          <Link to={`~${addressIn(SOURCE_LOCALE)}`} hrefLang={SOURCE_LOCALE}>
            {text?.english}
          </Link>
        )}
      </div>
    </section>
  );
}

/** Where not even the interface's text is there, the words for anything that broke say the same. */
function Outdated({ Heading }: { readonly Heading: 'h1' | 'h2' }) {
  const locale = useLocale();
  const t = useInterfaceText();
  const { i18n } = useTranslation(undefined, { lng: locale, useSuspense: false });
  const hasText = absentTexts(i18n, locale, ['interface']).length === 0;
  const text = bootTextIn(locale)?.crashed;
  return (
    <section className={styles.failure} role="alert">
      <Heading>{hasText ? t('offline.outdated-title') : text?.title}</Heading>
      <p>{hasText ? t('offline.outdated-text') : text?.text}</p>
      <div className={styles.failureActions}>
        <Button look="primary" onClick={() => window.location.reload()}>
          {text?.retry}
        </Button>
      </div>
    </section>
  );
}

function bootTextIn(locale: string) {
  return bootText[locale] ?? bootText[SOURCE_LOCALE];
}

/** Tries again by itself once there is a network. */
function useRetryOnline(onRetry: () => void): void {
  const retry = useEffectEvent(onRetry);
  useEffect(() => {
    const onOnline = (): void => retry();
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, []);
}
