import { useState } from 'react';
import { absentTexts } from './i18n.ts';
import { useLocale } from './locale-context.tsx';
import type { LocaleTag } from './locales.ts';
import { useI18n } from './use-i18n.ts';
import { REPORT_NAMESPACE, SHARED_NAMESPACES, useTextsIn } from './use-texts.ts';

/** The language of somebody else, who will read what the admin sends. */
export interface Recipient {
  /** The locale that was chosen; the reader's own at first. */
  readonly wanted: LocaleTag;
  readonly choose: (locale: LocaleTag) => void;
  /** The locale whose text can be shown: the wanted one, or the reader's own where that failed. Absent while it is loaded. */
  readonly shown: LocaleTag | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/**
 * Keeps the choice of a recipient's language and loads its text.
 *
 * @param needed Namespaces that have to be there besides the shared ones and those of reports.
 * @param all Every namespace there is: all are fetched, so that the host cannot tell by a request which app failed.
 */
export function useRecipient(needed: readonly string[], all: readonly string[]): Recipient {
  const own = useLocale();
  const [chosen, choose] = useState<LocaleTag>();
  const wanted = chosen ?? own;
  const i18n = useI18n();
  const base = [...SHARED_NAMESPACES, REPORT_NAMESPACE, ...needed];
  const query = useTextsIn(wanted, [...new Set([...base, ...all])]);
  // What is read of a query is what makes the page follow it: its data must be, or its arrival goes unseen.
  const { data, isError } = query;
  const isThere = data === true || absentTexts(i18n, wanted, base).length === 0;
  const hasFailed = isError && !isThere;
  return {
    wanted,
    choose,
    shown: isThere ? wanted : hasFailed ? own : undefined,
    hasFailed,
    retry: () => void query.refetch(),
  };
}
