import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { BASE } from '../base.ts';
import { licencesQuery } from '../licences.ts';
import { Loaded } from '../load-states.tsx';
import styles from './screens.module.css';

/** The programs of others, each with its licence to open. */
export function LicenceList() {
  const licences = useQuery(licencesQuery(BASE));
  // Long, and the last on its page: nobody waits for it.
  const shown = useDeferredValue(licences.data, []);
  return (
    <>
      <noscript>
        <p>
          <a href={`${BASE}licences.json`} translate="no">
            licences.json
          </a>
        </p>
      </noscript>
      <Loaded queries={[licences]} isPart>
        <ul className={styles.licences} lang="en" dir="ltr" translate="no">
          {shown?.map(({ name, version, identifier, text }) => {
            const title = [`${name} ${version}`, identifier].filter(Boolean).join(', ');
            return (
              <li key={`${name} ${version}`}>
                {text === undefined ? (
                  title
                ) : (
                  <details>
                    <summary>{title}</summary>
                    <pre>{text}</pre>
                  </details>
                )}
              </li>
            );
          })}
        </ul>
      </Loaded>
    </>
  );
}
