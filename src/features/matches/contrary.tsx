import type { Incident } from '../../engine/index.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { DiagnosisContext } from './diagnosis-context.ts';

/** Says that the paste speaks for another app than the chosen one, and offers to choose that. */
export function Contrary({ incident, app, appName, onChooseApp }: DiagnosisContext & { readonly incident: Incident }) {
  const t = useInterfaceText();
  const { contrary } = incident;
  if (contrary === undefined || app === undefined) return null;
  return (
    <Notice tone="caution">
      <p>{t('diagnosis.contrary', { app: appName(contrary.app), chosen: appName(app) })}</p>
      <Button onClick={() => onChooseApp(contrary.app)}>
        {t('diagnosis.contrary-choose', { app: appName(contrary.app) })}
      </Button>
    </Notice>
  );
}
