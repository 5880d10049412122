import type { BackendModule } from 'i18next';
import { loadJson } from './files.ts';

/** Gives i18next its text from the page itself; stands in for `i18next-http-backend`. */
const textBackend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (locale, namespace, done) => {
    loadJson<Record<string, unknown>>(`/locales/${locale}/${namespace}.json`).then(
      (texts) => done(null, texts),
      (error: Error) => done(error, null),
    );
  },
};

export default textBackend;
