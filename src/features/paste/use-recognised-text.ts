import type { Evidence } from '../../engine/index.ts';
import { joinNames } from '../../i18n/join-names.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { doOverlap, type Place } from '../../ui/pointed-places.tsx';

/**
 * What the marks in the paste mean, in words, for those who do not see them: of the mark that holds the caret, else of all.
 *
 * @returns `undefined` while nothing is recognised.
 */
export function useRecognisedText(
  paste: string,
  evidence: readonly Evidence[],
  pointed: readonly Place[],
): string | undefined {
  const t = useInterfaceText();
  const locale = useLocale();
  const here = evidence.filter(({ span }) => pointed.some((place) => doOverlap(place, span)));
  const texts = new Set<string>();
  for (const { kind, span } of here.length > 0 ? here : evidence) {
    const label = kind === 'wording' ? t('reasons.phrase') : t(`reasons.${kind}`);
    texts.add(`${label} ${paste.slice(span.start, Math.min(span.end, span.start + MAX_CHARS))}`);
  }
  if (texts.size === 0) return undefined;
  const places = joinNames([...texts].slice(0, MAX_PLACES), locale);
  return t('paste.recognised', { places });
}

const MAX_PLACES = 6;
const MAX_CHARS = 80;
