export { diagnose } from './diagnose.ts';
export type { AppSigns, CompiledCatalog, EntrySigns, RecognitionData } from './match/compile.ts';
export { compileCatalog } from './match/compile.ts';
export { MAX_PASTE_CHARS } from './normalise/normalise.ts';
export type * from './types.ts';
export { composeFlow, textFlowOf } from './walk/compose-flow.ts';
export type { Answered, Position, Trail } from './walk/resolve-position.ts';
export { allTrails, resolvePosition } from './walk/resolve-position.ts';
export type { NodeText, StepId, WalkFlow, WalkOutcome, WalkStep } from './walk/walk-flow.ts';
