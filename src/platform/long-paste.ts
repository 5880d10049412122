/**
 * Longest paste that is laid out in a text box and diagnosed between two frames, in characters. A longer one is held in
 * memory, shown as excerpts, and diagnosed by a worker.
 */
export const MAX_SHORT_CHARS = 50_000;
