import { useRouter, useSearch } from 'wouter';
import { appOfEntry } from '../../catalog/index.ts';
import type { EntryId } from '../../catalog/types.ts';
import type { WalkStep } from '../../engine/index.ts';
import { useKnownCodes } from '../../i18n/known-codes.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import { findLocale, type LocaleTag } from '../../i18n/locales.ts';
import { appNamespace, CODES_NAMESPACE, codesNamespace } from '../../i18n/text-keys.ts';
import { useRecipient } from '../../i18n/use-recipient.ts';
import { useInterfaceText, useReportText, useSentWords } from '../../i18n/use-text.ts';
import { REPORT_NAMESPACE, useTexts } from '../../i18n/use-texts.ts';
import { wholeAddress } from '../../platform/address.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { RecipientChoice } from '../../ui/recipient-choice.tsx';
import { fittingValues } from './copy-values.tsx';
import type { WalkedApp } from './guide.tsx';
import styles from './hand-over.module.css';
import { writeRequest } from './request-text.ts';
import type { Walk } from './use-walk.ts';

interface HandOverProps {
  readonly walk: Walk;
  /** The step that needs a role the admin does not have. */
  readonly step: WalkStep;
  readonly app: WalkedApp;
  /** Every namespace that holds text of the catalog. Absent: only those of this walk are fetched. */
  readonly namespaces: readonly string[] | undefined;
}

/** A request to somebody who may do a step, ready to be sent, in their language. */
export function HandOver(props: HandOverProps) {
  const { walk, step } = props;
  const t = useInterfaceText();
  const locale = useLocale();
  const texts = useTexts([REPORT_NAMESPACE]);
  const addressIn = useStepAddress(walk, step);
  if (texts.data === true) return <Request {...props} addressIn={addressIn} />;
  // Without the words of a request, the address still leads there.
  return <CopyButton look="primary" label={t('guide.copy-step-link')} value={addressIn(locale)} />;
}

type RequestProps = HandOverProps & { readonly addressIn: (locale: string) => string };

function Request({ step, app, namespaces = [], addressIn }: RequestProps) {
  const t = useReportText();
  const procedure = step.text.flow === 'procedure' ? [app.procedureApp ?? app.id] : [];
  const isCode = useKnownCodes().has(app.entry ?? ('' as EntryId));
  const codes = isCode && app.entry !== undefined ? [CODES_NAMESPACE, codesNamespace(appOfEntry(app.entry))] : [];
  const recipient = useRecipient([...[app.id, ...procedure].map(appNamespace), ...codes], namespaces);
  return (
    <section className={styles.request} aria-label={t('request.preview')}>
      <RecipientChoice recipient={recipient} />
      {recipient.shown !== undefined && (
        <Written step={step} app={app} locale={recipient.shown} link={addressIn(recipient.shown)} />
      )}
    </section>
  );
}

interface WrittenProps {
  readonly step: WalkStep;
  readonly app: WalkedApp;
  /** The recipient's. */
  readonly locale: LocaleTag;
  readonly link: string;
}

function Written({ step, app, locale, link }: WrittenProps) {
  const t = useReportText();
  const ui = useInterfaceText();
  const fitting = { ...step, values: fittingValues(step.values, useSearch()) };
  const request = writeRequest({ step: fitting, app, entry: app.entry, link }, useSentWords(locale));
  return (
    <>
      <div className={styles.copy}>
        <CopyButton look="primary" label={t('request.copy')} value={request} />
        <CopyButton label={ui('guide.copy-step-link')} value={link} />
      </div>
      <div className={styles.preview} lang={locale} dir={findLocale(locale)?.direction}>
        {request}
      </div>
    </>
  );
}

/** Gives the whole address of a step still to be answered, in any locale. */
function useStepAddress(walk: Walk, step: WalkStep): (locale: string) => string {
  const { base } = useRouter();
  const trail = new Map([...walk.trail].filter(([id]) => id !== step.id));
  // The router's base is the path of the site with the locale behind it.
  const site = base.slice(0, base.lastIndexOf('/'));
  return (locale) => wholeAddress(`${site}/${locale}${walk.addressOf(trail)}`);
}
