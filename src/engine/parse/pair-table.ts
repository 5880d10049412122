/** From two whole numbers to a third; open addressing in typed arrays, several times faster than a `Map` of joined keys. */
export class PairTable {
  private firsts = new Int32Array(1024);
  private seconds = new Int32Array(1024);
  private values = new Int32Array(1024);
  private count = 0;

  /** The value of a pair; 0 when it has none. */
  get(first: number, second: number): number {
    const mask = this.values.length - 1;
    for (let slot = slotOf(first, second) & mask; ; slot = (slot + 1) & mask) {
      const value = this.values[slot] as number;
      if (value === 0 || (this.firsts[slot] === first && this.seconds[slot] === second)) return value;
    }
  }

  /** Gives a new pair its value. @param value Not 0. */
  set(first: number, second: number, value: number): void {
    this.count++;
    if (this.count * 2 > this.values.length) this.grow();
    this.place(first, second, value);
  }

  private place(first: number, second: number, value: number): void {
    const mask = this.values.length - 1;
    let slot = slotOf(first, second) & mask;
    while (this.values[slot] !== 0) slot = (slot + 1) & mask;
    this.firsts[slot] = first;
    this.seconds[slot] = second;
    this.values[slot] = value;
  }

  private grow(): void {
    const { firsts, seconds, values } = this;
    this.firsts = new Int32Array(values.length * 4);
    this.seconds = new Int32Array(values.length * 4);
    this.values = new Int32Array(values.length * 4);
    for (let slot = 0; slot < values.length; slot++) {
      const value = values[slot] as number;
      if (value !== 0) this.place(firsts[slot] as number, seconds[slot] as number, value);
    }
  }
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
