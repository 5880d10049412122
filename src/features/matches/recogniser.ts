import type { AppId } from '../../catalog/types.ts';
import { compileCatalog, type Diagnosis, diagnose, type RecognitionData } from '../../engine/index.ts';
import { LargePasteReader } from './large-diagnosis.ts';

/** Recognises pastes with one catalog: short ones at once, long ones elsewhere. */
export class Recogniser {
  readonly long: LargePasteReader;
  private readonly catalog: ReturnType<typeof compileCatalog>;

  constructor(data: RecognitionData) {
    this.catalog = compileCatalog(data);
    this.long = new LargePasteReader(data, this.catalog);
  }

  /** For pastes that take a few milliseconds. */
  diagnose(paste: string, app: AppId | undefined): Diagnosis {
    return diagnose(paste, app === undefined ? {} : { app }, this.catalog);
  }
}
