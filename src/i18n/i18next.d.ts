import type codes from '../../public/locales/en/codes.json';
import type flows from '../../public/locales/en/flows.json';
import type texts from '../../public/locales/en/interface.json';
import type report from '../../public/locales/en/report.json';
import type roles from '../../public/locales/en/roles.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface';
    resources: {
      codes: typeof codes;
      interface: typeof texts;
      flows: typeof flows;
      report: typeof report;
      roles: typeof roles;
    };
    returnNull: false;
  }
}
