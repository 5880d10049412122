import type { AppId } from '../../catalog/types.ts';
import {
  type CompiledCatalog,
  compileCatalogInSteps,
  type Diagnosis,
  diagnose,
  diagnoseInSteps,
  type RecognitionData,
} from '../../engine/index.ts';
import { inSlices, nextTask } from '../../platform/in-slices.ts';
import { LargePasteReader } from './large-diagnosis.ts';

/** Recognises pastes with one catalog: short ones at once, long ones elsewhere. */
export class Recogniser {
  readonly long: LargePasteReader;

  private constructor(
    data: RecognitionData,
    private readonly catalog: CompiledCatalog,
  ) {
    this.long = new LargePasteReader(data, catalog);
  }

  /** Makes one between the page's other duties. Rejects when the catalog is broken, naming the id. */
  static async make(data: RecognitionData): Promise<Recogniser> {
    const catalog = await inSlices(compileCatalogInSteps(data));
    // Browsers compile a program when it first runs; for the first letter typed, that would take too long.
    await inSlices(diagnoseInSteps('Server returned: 401', {}, catalog));
    const recogniser = new Recogniser(data, catalog);
    // Before there is a paste, and in a task of its own.
    await nextTask();
    recogniser.long.prepare();
    return recogniser;
  }

  /** For pastes that take a few milliseconds. */
  diagnose(paste: string, app: AppId | undefined): Diagnosis {
    return diagnose(paste, app === undefined ? {} : { app }, this.catalog);
  }
}
