import bootText from 'virtual:boot-text';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocale } from '../i18n/locale-context.tsx';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { Button } from '../ui/button.tsx';
import styles from './shell.module.css';
import { useAddressIn } from './use-address-in.ts';

interface LoadedProps {
  readonly queries: readonly UseQueryResult<unknown>[];
  readonly children: ReactNode;
}

/** Shows its children once everything is loaded; before that that it loads, and when it fails what can be done. */
export function Loaded({ queries, children }: LoadedProps) {
  const failed = queries.filter(({ isError }) => isError);
  if (failed.length > 0) return <LoadFailure onRetry={() => failed.forEach((query) => void query.refetch())} />;
  if (queries.some(({ data }) => data === undefined)) return <Loading />;
  return children;
}

function Loading() {
  return <div className={styles.loading} aria-busy="true" />;
}

/** Text or catalog did not arrive. Its own words come with the script, so that they are always there. */
function LoadFailure({ onRetry }: { readonly onRetry: () => void }) {
  const locale = useLocale();
  const addressIn = useAddressIn();
  const text = (bootText[locale] ?? bootText[SOURCE_LOCALE])?.failed;
  return (
    <section className={styles.failure} role="alert">
      <h1>{text?.title}</h1>
      <p>{text?.text}</p>
      <div className={styles.failureActions}>
        <Button look="primary" onClick={onRetry}>
          {text?.retry}
        </Button>
        {locale !== SOURCE_LOCALE && (
          <a href={addressIn(SOURCE_LOCALE)} hrefLang={SOURCE_LOCALE}>
            {text?.english}
          </a>
        )}
      </div>
    </section>
  );
}
