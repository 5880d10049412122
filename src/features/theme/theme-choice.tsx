import { useState } from 'react';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { useBrowserValue } from '../../ui/browser-value.ts';
import { chooseTheme, savedTheme, type Theme, themes } from './theme.ts';
import styles from './theme-choice.module.css';

/** Light, dark, or as the system. */
export function ThemeChoice() {
  const t = useInterfaceText();
  const saved = useBrowserValue(savedTheme, 'system');
  const [chosen, setTheme] = useState<Theme>();
  const theme = chosen ?? saved;
  const choose = (next: Theme): void => {
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <fieldset className={styles.themes}>
      <legend className="visually-hidden">{t('shell.theme')}</legend>
      {themes.map((one) => (
        <label key={one}>
          <input type="radio" name="theme" checked={one === theme} onChange={() => choose(one)} />
          <span>{t(`shell.theme-${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
