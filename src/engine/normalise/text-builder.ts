/** Text whose every UTF-16 unit knows where it came from. */
export interface MappedText {
  readonly text: string;
  /** For every unit of `text`, the offset in the paste where its origin starts. */
  readonly starts: Uint32Array;
  /** For every unit of `text`, the offset in the paste where its origin ends, exclusive. */
  readonly ends: Uint32Array;
}

const CHUNK_UNITS = 8192;

/** Collects mapped text unit by unit in amortised constant time. */
export class TextBuilder {
  private units: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private length = 0;

  /** @param capacity Expected number of units; the builder grows when there are more. */
  constructor(capacity: number) {
    const size = Math.max(capacity, 16);
    this.units = new Uint16Array(size);
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
  }

  /** Adds one UTF-16 unit that came from `start` to `end` of the paste. */
  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  /** Adds a piece of a mapped text as it is. */
  pushPiece({ text, starts, ends }: MappedText, from: number, to: number): void {
    while (this.length + to - from > this.units.length) this.grow();
    for (let at = from, length = this.length; at < to; at++, length++) this.units[length] = text.charCodeAt(at);
    this.starts.set(starts.subarray(from, to), this.length);
    this.ends.set(ends.subarray(from, to), this.length);
    this.length += to - from;
  }

  /** Adds every unit of `text`, all with the same origin. */
  pushText(text: string, start: number, end: number): void {
    for (let index = 0; index < text.length; index++) this.push(text.charCodeAt(index), start, end);
  }

  /** The collected text. The builder is not used afterwards. */
  build(): MappedText {
    const pieces: string[] = [];
    for (let index = 0; index < this.length; index += CHUNK_UNITS) {
      pieces.push(String.fromCharCode(...this.units.subarray(index, Math.min(index + CHUNK_UNITS, this.length))));
    }
    return {
      text: pieces.join(''),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }

  private grow(): void {
    const size = this.units.length * 2;
    this.units = enlarge(this.units, new Uint16Array(size));
    this.starts = enlarge(this.starts, new Uint32Array(size));
    this.ends = enlarge(this.ends, new Uint32Array(size));
  }
}

function enlarge<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
