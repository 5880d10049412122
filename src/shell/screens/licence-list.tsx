import { useQuery } from '@tanstack/react-query';
import { BASE } from '../base.ts';
import { licencesQuery } from '../licences.ts';
import { Loaded } from '../load-states.tsx';
import styles from './screens.module.css';

/** The programs of others, each with its licence to open. */
export function LicenceList() {
  const licences = useQuery(licencesQuery(BASE));
  return (
    <Loaded queries={[licences]} isPart>
      <ul className={styles.licences} lang="en" dir="ltr" translate="no">
        {licences.data?.map(({ name, version, identifier, text }) => {
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
  );
}
