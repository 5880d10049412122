import { useMemo } from 'react';
import type { GuideApp, GuideEntry, GuideFile } from '../catalog/index.ts';
import { indexFlows } from '../catalog/index.ts';
import type { AppId, Part } from '../catalog/types.ts';
import { composeFlow, type WalkFlow } from '../engine/index.ts';
import type { WalkedApp } from '../features/guide/guide.tsx';
import { appNamespace, GLOSSARY_NAMESPACE } from '../i18n/text-keys.ts';
import { findApp, useAppName } from './use-catalog.ts';

/** An entry with its app. */
export interface OwnedEntry {
  readonly app: GuideApp;
  readonly entry: GuideEntry;
}

/** In whose name an entry's flow is walked. */
export interface WalkedEntry {
  readonly flow: WalkFlow;
  readonly app: WalkedApp;
  /** The app in the address of a general entry. */
  readonly chosen: AppId | undefined;
  /** What of the address means nothing here. */
  readonly dropped: readonly string[];
}

/** The app in whose name an entry is walked: its own; for a general entry the one in the address, else none. */
export function walkedAppOf(guide: GuideFile, own: GuideApp, asked: string | null): GuideApp {
  const chosen = own.selectable || asked === null ? undefined : findApp(guide, asked);
  return chosen?.selectable ? chosen : own;
}

/** Whose procedure is walked: that of the app; where it has none, the general one that stands with the flow. */
function procedureOwner(own: GuideApp, walked: GuideApp): GuideApp {
  return walked.parts.length > 0 ? walked : own;
}

/** Namespaces that hold the text of an entry and of the procedure it is walked with. */
export function namespacesOf(guide: GuideFile, { app }: OwnedEntry, asked: string | null): readonly string[] {
  const walked = walkedAppOf(guide, app, asked);
  const apps = new Set([app.id, procedureOwner(app, walked).id, ...(walked.prevention ? [walked.id] : [])]);
  return [GLOSSARY_NAMESPACE, ...[...apps].map(appNamespace)];
}

/** Composes the flow of an entry with the procedure of the app it is walked for. @param asked The app in the address. */
export function useWalkedEntry(guide: GuideFile, { app: own, entry }: OwnedEntry, asked: string | null): WalkedEntry {
  const appName = useAppName(guide.apps);
  const app = walkedAppOf(guide, own, asked);
  const { parts, id: procedureApp } = procedureOwner(own, app);
  const flow = useMemo(() => composeEntry(guide, entry, parts), [guide, entry, parts]);
  const isUnnamed = !app.selectable;
  return {
    flow,
    app: {
      id: own.id,
      procedureApp,
      name: appName(app.id),
      isUnnamed,
      entry: entry.id,
      ...(isUnnamed ? {} : { facts: app }),
      ...(app.statusPage === undefined ? {} : { statusPage: app.statusPage.url }),
    },
    chosen: own.selectable || isUnnamed ? undefined : app.id,
    dropped: asked === null || (app.id === asked && !own.selectable) ? [] : [`app=${asked}`],
  };
}

function composeEntry(guide: GuideFile, entry: GuideEntry, parts: readonly Part[]): WalkFlow {
  const flows = indexFlows(guide.flows);
  const own = flows.get(entry.flow);
  if (own === undefined) throw new Error(`Signpost: ${entry.id} points to flow ${entry.flow}, which does not exist`);
  return composeFlow(own, flows, parts);
}
