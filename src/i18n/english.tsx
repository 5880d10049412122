import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { useLocale } from './locale-context.tsx';
import { SOURCE_LOCALE } from './locales.ts';

/** Whether English stands beside every sentence. */
export interface EnglishAlongside {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
  /** Whether it is wanted and the English of the page has been loaded. */
  readonly isShown: boolean;
  /** Told by whoever loads the English of a page. */
  readonly setLoaded: (isLoaded: boolean) => void;
}

const OFF: EnglishAlongside = {
  isOn: false,
  setOn: () => undefined,
  isShown: false,
  setLoaded: () => undefined,
};
const EnglishContext = createContext(OFF);

interface EnglishProviderProps {
  /** What was chosen before. */
  readonly initial: boolean;
  /** Remembers a choice. */
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** Keeps the choice to read English beside one's own language. */
export function EnglishProvider({ initial, onChange, children }: EnglishProviderProps) {
  const [chosen, setOn] = useState<boolean>();
  const isOn = chosen ?? initial;
  const [isLoaded, setLoaded] = useState(false);
  const state = useMemo(
    () => ({
      isOn,
      setOn: (next: boolean) => {
        setOn(next);
        onChange(next);
      },
      isShown: isOn && isLoaded,
      setLoaded,
    }),
    [isOn, isLoaded, onChange],
  );
  return <EnglishContext value={state}>{children}</EnglishContext>;
}

/** The choice to read English alongside; off for those who read English anyway. */
export function useEnglish(): EnglishAlongside {
  const english = use(EnglishContext);
  const isOther = useLocale() !== SOURCE_LOCALE;
  return { ...english, isOn: english.isOn && isOther, isShown: english.isShown && isOther };
}
