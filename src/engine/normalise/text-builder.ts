/** Text whose every UTF-16 unit knows where it came from. */
export interface MappedText {
  readonly text: string;
  /** For every unit of `text`, the offset in the paste where its origin starts. */
  readonly starts: Uint32Array;
  /** For every unit of `text`, the offset in the paste where its origin ends, exclusive. */
  readonly ends: Uint32Array;
}

/** Collects mapped text in amortised constant time per unit. */
export class TextBuilder {
  private readonly pieces: string[] = [];
  private readonly pending = new Uint16Array(PENDING_UNITS);
  private pendingCount = 0;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private length = 0;

  /** @param capacity Most units to expect. Begins with less: of a text full of escapes little is left. */
  constructor(capacity: number) {
    const size = Math.max(capacity >> 3, MIN_CAPACITY);
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
  }

  /** Adds one unit that came from `start` to `end` of the paste. */
  pushUnit(unit: number, start: number, end: number): void {
    if (this.pendingCount === PENDING_UNITS) this.flush();
    if (this.length === this.starts.length) this.reserve(1);
    this.pending[this.pendingCount++] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  /** Adds every unit of `text`, all with the same origin. */
  pushText(text: string, start: number, end: number): void {
    for (let index = 0; index < text.length; index++) this.pushUnit(text.charCodeAt(index), start, end);
  }

  /** Adds a piece of a mapped text as it is. */
  pushPiece({ text, starts, ends }: MappedText, from: number, to: number): void {
    if (to - from < MIN_PIECE) {
      for (let at = from; at < to; at++) {
        this.pushUnit(text.charCodeAt(at), starts[at] as number, ends[at] as number);
      }
      return;
    }
    this.flush();
    this.reserve(to - from);
    this.pieces.push(text.slice(from, to));
    this.starts.set(starts.subarray(from, to), this.length);
    this.ends.set(ends.subarray(from, to), this.length);
    this.length += to - from;
  }

  /** The collected text. The builder is not used afterwards. */
  build(): MappedText {
    this.flush();
    return {
      text: this.pieces.join(''),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }

  private flush(): void {
    if (this.pendingCount === 0) return;
    // Several times quicker than spreading the units.
    this.pieces.push(Reflect.apply(String.fromCharCode, null, this.pending.subarray(0, this.pendingCount)));
    this.pendingCount = 0;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.starts.length) return;
    const size = Math.max(this.starts.length * 2, this.length + count);
    this.starts = enlarge(this.starts, size);
    this.ends = enlarge(this.ends, size);
  }
}

function enlarge(from: Uint32Array, size: number): Uint32Array {
  const to = new Uint32Array(size);
  to.set(from);
  return to;
}

const MIN_CAPACITY = 16;
/** Units that are gathered before they become a string. */
const PENDING_UNITS = 2048;
/** A shorter piece is copied unit by unit; views on typed arrays cost more than that. */
const MIN_PIECE = 24;
