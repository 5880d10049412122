import bootText from 'virtual:boot-text';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLocale } from '../i18n/locale-context.tsx';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { Button } from '../ui/button.tsx';
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
    return (
      <LoadFailure
        isPart={isPart}
        isRepeated={failed.some(({ errorUpdateCount }) => errorUpdateCount > 1)}
        onRetry={() => failed.forEach((query) => void query.refetch())}
      />
    );
  if (queries.some(({ data }) => data === undefined)) return <Loading />;
  return children;
}

function Loading() {
  const locale = useLocale();
  return (
    <div className={styles.loading}>
      <p role="status">{bootText[locale]?.loading}</p>
    </div>
  );
}

interface LoadFailureProps {
  readonly onRetry: () => void;
  readonly isPart: boolean;
  /** Whether it failed again after it was tried again. */
  readonly isRepeated: boolean;
}

/** Text or catalog did not arrive. Its own words come with the script, so that they are always there. */
function LoadFailure({ onRetry, isPart, isRepeated }: LoadFailureProps) {
  const locale = useLocale();
  const addressIn = useAddressIn();
  const { failed: text, crashed } = bootText[locale] ?? bootText[SOURCE_LOCALE] ?? {};
  const Heading = isPart ? 'h2' : 'h1';
  return (
    <section className={styles.failure} role="alert">
      <Heading>{text?.title}</Heading>
      <p>{text?.text}</p>
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
      {isRepeated && (
        // A program that came broken is not fetched again by the browser until the page is.
        <>
          <p>{crashed?.text}</p>
          <p>
            <Button onClick={() => window.location.reload()}>{crashed?.retry}</Button>
          </p>
        </>
      )}
    </section>
  );
}
