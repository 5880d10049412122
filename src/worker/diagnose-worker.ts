import { expose } from 'comlink';
import type { CompiledCatalog, Diagnosis, RecognitionData, Redaction, RedactionKind } from '../engine/index.ts';
import { compileCatalog, diagnose, redact } from '../engine/index.ts';

let catalog: CompiledCatalog | undefined;

const worker = {
  /** Prepares the catalog; called once, before the first paste is diagnosed. */
  load(data: RecognitionData): void {
    catalog = compileCatalog(data);
  },
  /** Diagnoses a paste off the page's own thread. */
  diagnose(paste: string, app: string | undefined): Diagnosis {
    if (catalog === undefined) throw new Error('Signpost: the worker was asked before it had a catalog');
    return diagnose(paste, app === undefined ? {} : { app }, catalog);
  },
  /** Redacts a long paste; needs no catalog. */
  redact(paste: string, keep: readonly RedactionKind[]): Redaction {
    return redact(paste, { keep });
  },
};

/** What the page can ask of the worker. */
export type DiagnoseWorker = typeof worker;

expose(worker);
