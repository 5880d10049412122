import bootText from 'virtual:boot-text';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { Link } from 'wouter';
import { absentTexts } from '../i18n/i18n.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { useI18n } from '../i18n/use-i18n.ts';
import { useInterfaceText } from '../i18n/use-text.ts';
import { deployedVersion } from '../platform/deployed.ts';
import { useOnline } from '../platform/online.ts';
import { Button } from '../ui/button.tsx';
import { BASE } from './base.ts';
import { Loading } from './loading.tsx';
import { ReloadOffer } from './reload-offer.tsx';
import styles from './shell.module.css';
import { useAddressIn } from './use-address-in.ts';

interface LoadFailureProps {
  readonly onRetry: () => void;
  readonly isPart: boolean;
  /** Whether it failed again after it was tried again. */
  readonly isRepeated: boolean;
}

/**
 * Text, catalog or program did not arrive. It asks first whether the host has another version by now: then what this page
 * wants is gone, and loading anew brings it.
 */
export function LoadFailure({ onRetry, isPart, isRepeated }: LoadFailureProps) {
  const deployed = useQuery({ queryKey: ['deployed'], queryFn: () => deployedVersion(BASE), staleTime: 0, gcTime: 0 });
  const retry = (): void => {
    onRetry();
    void deployed.refetch();
  };
  useRetryOnline(retry);
  if (deployed.isPending) return <Loading />;
  const Heading = isPart ? 'h2' : 'h1';
  if (deployed.data === 'other') return <Outdated Heading={Heading} />;
  return <Absent Heading={Heading} isRepeated={isRepeated} onRetry={retry} />;
}

interface AbsentProps extends Pick<LoadFailureProps, 'onRetry' | 'isRepeated'> {
  readonly Heading: 'h1' | 'h2';
}

/** Its words come with the script, so that they are always there. */
function Absent({ Heading, isRepeated, onRetry }: AbsentProps) {
  const locale = useLocale();
  const addressIn = useAddressIn();
  const isOnline = useOnline();
  const { failed: text, crashed } = bootTextIn(locale) ?? {};
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

/** Where not even the interface's text is there, the words for anything that broke say the same. */
function Outdated({ Heading }: { readonly Heading: 'h1' | 'h2' }) {
  const locale = useLocale();
  const t = useInterfaceText();
  const i18n = useI18n();
  const hasText = absentTexts(i18n, locale, ['interface']).length === 0;
  const text = bootTextIn(locale)?.crashed;
  return (
    <ReloadOffer
      Heading={Heading}
      title={hasText ? t('offline.outdated-title') : text?.title}
      text={hasText ? t('offline.outdated-text') : text?.text}
      retry={text?.retry}
    />
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
