import { memo, useState } from 'react';
import type { StartFile } from '../../catalog/index.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './app-choice.module.css';

interface AppChoiceProps {
  /** The apps one can choose, the likeliest first. Empty while they are loading. */
  readonly apps: StartFile['apps'];
  /** The chosen one. Absent: not sure. */
  readonly app: string | undefined;
  readonly onChoose: (app: string | undefined) => void;
}

/** Which app shows the error: the first few at once, the others on demand. */
export const AppChoice = memo(function AppChoice({ apps, app, onChoose }: AppChoiceProps) {
  const t = useInterfaceText();
  const [isOpen, setOpen] = useState(false);
  const isShown = ({ id }: { readonly id: string }, position: number): boolean =>
    isOpen || position < SHOWN_AT_ONCE || id === app;
  const hidden = apps.filter((one, position) => !isShown(one, position)).length;
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>
        {t('app-choice.label')} <span>{t('app-choice.hint')}</span>
      </legend>
      <div className={styles.grid}>
        <Option name={t('app-choice.unsure')} isChosen={app === undefined} onChoose={() => onChoose(undefined)} />
        {apps.map((one, position) =>
          isShown(one, position) ? (
            <Option
              key={one.id}
              name={one.name}
              isName
              former={one.formerNames}
              isChosen={one.id === app}
              onChoose={() => onChoose(one.id)}
            />
          ) : null,
        )}
        {(hidden > 0 || isOpen) && (
          <Button className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t('app-choice.fewer') : t('app-choice.more', { count: hidden })}
          </Button>
        )}
      </div>
    </fieldset>
  );
});

interface OptionProps {
  readonly name: string;
  readonly isName?: boolean;
  /** Names it had before, the last one first; some readers know no other. */
  readonly former?: readonly string[];
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Option({ name, isName, former = [], isChosen, onChoose }: OptionProps) {
  const t = useInterfaceText();
  return (
    <label className={styles.option}>
      <input type="radio" name="app" checked={isChosen} onChange={onChoose} />
      <span>
        <span {...(isName ? { translate: 'no' as const } : {})}>{name}</span>
        {former[0] !== undefined && <small>{t('browse.formerly', { names: former[0] })}</small>}
      </span>
    </label>
  );
}

/** With "Not sure" and the button for the others they fill four rows. */
const SHOWN_AT_ONCE = 6;
