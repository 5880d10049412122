/**
 * Most characters of a paste that are read; what follows is left out. Apart from what reads them: the first screen tells the
 * limit before that program is there.
 */
export const MAX_PASTE_CHARS = 2_000_000;
