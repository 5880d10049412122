import { useQuery } from '@tanstack/react-query';
import { FormerNames } from '../../features/browse/former-names.tsx';
import { OfflineLanguages } from '../../features/offline/offline-languages.tsx';
import { RequestCount } from '../../features/privacy/request-count.tsx';
import { locales } from '../../i18n/locales.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { HAS_ADDRESSES } from '../../platform/files.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { BASE } from '../base.ts';
import { Loaded } from '../load-states.tsx';
import { offlineProgram } from '../offline-program.ts';
import { useGuideFile } from '../use-catalog.ts';
import { LicenceList } from './licence-list.tsx';
import styles from './screens.module.css';

/** Privacy and how to check it, sources, languages, names. */
export function AboutScreen() {
  const t = useInterfaceText();
  const guide = useGuideFile();
  usePageTitle(t('about.title'));
  // What stands between the names of a list, by itself.
  const comma = t('shell.listed', { before: '', name: '' });
  const renamed = guide.data?.apps.filter(({ formerNames }) => formerNames.length > 0) ?? [];
  return (
    <div className={styles.prose}>
      <h1>{t('about.title')}</h1>
      <p className={styles.lede}>{t('about.lede')}</p>
      {(['privacy', 'check', 'kept', 'sources'] as const).map((part) => (
        <section key={part}>
          <h2>{t(`about.${part}-title`)}</h2>
          <p>{t(`about.${part}-text`)}</p>
          {part === 'check' && <RequestCount isOpen />}
        </section>
      ))}
      {HAS_ADDRESSES && <Offline />}
      <section>
        <h2>{t('about.languages-title')}</h2>
        <p>{t('about.languages-text')}</p>
        <ul>
          {locales.map(({ tag, name }) => (
            <li key={tag} lang={tag} translate="no">
              {name}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('about.names-title')}</h2>
        <p>{t('about.names-text')}</p>
        <Loaded queries={[guide]} isPart>
          <ul>
            {renamed.map(({ id, name, formerNames }) => (
              <li key={id}>
                <span translate="no">{name}</span>
                {comma}
                <FormerNames names={formerNames} />
              </li>
            ))}
          </ul>
        </Loaded>
      </section>
      {HAS_ADDRESSES && <CatalogFiles />}
      {HAS_ADDRESSES && (
        <section>
          <h2>{t('about.licences-title')}</h2>
          <p>{t('about.licences-text')}</p>
          <LicenceList />
        </section>
      )}
      <p className={styles.version}>{t('about.version', { version: __VERSION__ })}</p>
    </div>
  );
}

/** Without a network. It is known last whether the browser allows that. */
function Offline() {
  const offline = useQuery({ ...offlineProgram, enabled: false });
  return <OfflineLanguages base={BASE} canKeep={offline.data && offline.data.updates !== undefined} />;
}

/** The catalog for other programs. */
function CatalogFiles() {
  const t = useInterfaceText();
  return (
    <section>
      <h2>{t('about.catalog-title')}</h2>
      <p>{t('about.catalog-text')}</p>
      <ul>
        {['guide', 'recognition', 'codes'].map((file) => (
          <li key={file}>
            <a href={`${BASE}catalog/${file}.json`} translate="no">
              {file}.json
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
