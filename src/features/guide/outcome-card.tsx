import type { ReactNode, Ref, RefObject } from 'react';
import { useRouter } from 'wouter';
import type { WalkOutcome } from '../../engine/index.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { localiseUrl } from '../../i18n/locales.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { wholeAddress } from '../../platform/address.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LocaleLink } from '../../ui/locale-link.tsx';
import { Said } from '../../ui/said.tsx';
import styles from './guide.module.css';
import type { WalkedApp } from './guide.tsx';
import { HandOver } from './hand-over.tsx';
import { OUTCOME_ICONS } from './outcome-icons.ts';
import { Prevention } from './prevention.tsx';
import { ReportLink } from './report-link.tsx';
import { BackButton } from './step-card.tsx';
import { SUPPORT_URL } from './step-link.tsx';
import type { Walk } from './use-walk.ts';

/** Shows the entry a question led to; its heading gets the focus. */
export type RenderEntry = (entry: string, heading: Ref<HTMLHeadingElement>) => ReactNode;

interface OutcomeCardProps {
  readonly walk: Walk;
  readonly outcome: WalkOutcome;
  readonly app: WalkedApp;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly renderEntry: RenderEntry | undefined;
  /** Every namespace that holds text of the catalog. Absent while it is not known. */
  readonly namespaces: readonly string[] | undefined;
}

/** The end of a walk: fixed, waiting, handed on, or not covered. */
export function OutcomeCard({ walk, outcome, app, heading, renderEntry, namespaces }: OutcomeCardProps) {
  const t = useInterfaceText();
  const isEntry = outcome.kind === 'entry';
  return (
    <section className={styles.card} data-outcome={outcome.kind} aria-labelledby="step-title">
      <p className={styles.kicker}>
        <Icon name={OUTCOME_ICONS[outcome.kind]} /> {t(`guide.outcome-${outcome.kind}`)}
      </p>
      {isEntry && renderEntry !== undefined ? (
        renderEntry(outcome.text.node, heading)
      ) : (
        <>
          <h2 id="step-title" ref={heading} tabIndex={-1}>
            <Said of={(text) => text.node(outcome.text, 'title', app) ?? outcome.id} />
          </h2>
          <p>
            <Said of={(text) => text.node(outcome.text, 'body', app)} />
          </p>
        </>
      )}
      {outcome.kind === 'fixed' && <Prevention app={app} />}
      <NextThings walk={walk} outcome={outcome} app={app} namespaces={namespaces} />
      <BackButton walk={walk} />
    </section>
  );
}

function NextThings({ walk, outcome, app, namespaces }: Omit<OutcomeCardProps, 'heading' | 'renderEntry'>) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const locale = useLocale();
  const { base } = useRouter();
  const last = walk.position.answered.at(-1);
  const isHandOver = outcome.id === 'hand-over' && last !== undefined;
  if (outcome.kind === 'entry') return null;
  return (
    <>
      {isHandOver && last.step.who.length > 0 && (
        <p>
          <span className={styles.hint}>{t('guide.needed-role')}</span> <b>{text.anyRole(last.step.who)}</b>
        </p>
      )}
      {isHandOver && <HandOver walk={walk} step={last.step} app={app} namespaces={namespaces} />}
      {!isHandOver && outcome.kind !== 'fixed' && (
        <div className={styles.choices}>
          {outcome.kind !== 'wait' && <ReportLink app={app} className={buttonClass('primary')} />}
          <CopyButton label={t('guide.copy-link')} value={wholeAddress(`${base}${walk.addressOf(walk.trail)}`)} />
          {outcome.kind === 'escalate' && (
            <ExternalLink href={localiseUrl(SUPPORT_URL, locale)}>{t('guide.open-support')}</ExternalLink>
          )}
        </div>
      )}
      <div className={styles.choices}>
        <LocaleLink className={buttonClass(outcome.kind === 'fixed' ? 'primary' : 'quiet')} to="/">
          {t('guide.another')}
        </LocaleLink>
        <Button onClick={walk.restart}>{t('guide.restart')}</Button>
      </div>
    </>
  );
}
