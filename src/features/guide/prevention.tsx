import { preventionKey } from '../../i18n/text-keys.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Said } from '../../ui/said.tsx';
import styles from './guide.module.css';
import type { WalkedApp } from './guide.tsx';

/** How to keep the error from coming back, and when to expect the first events. Nothing where nothing is known. */
export function Prevention({ app }: { readonly app: WalkedApp }) {
  const t = useInterfaceText();
  const { facts } = app;
  const sentences = facts?.prevention ?? [];
  const hours = facts?.firstEvents === undefined ? 0 : Math.ceil(facts.firstEvents[1] / 60);
  return (
    <>
      {hours > 0 && <p>{t('guide.first-events', { count: hours })}</p>}
      {facts !== undefined && sentences.length > 0 && (
        <section className={styles.prevention}>
          <h3>{t('guide.prevention')}</h3>
          <ul>
            {sentences.map((id) => (
              <li key={id}>
                <Said of={(text) => text.at(preventionKey(facts.id, id), text.name(app))} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
