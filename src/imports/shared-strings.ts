import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Texts of a workbook are gathered into blocks of this size (bytes) and written out and read back block by block. */
const blockSize = 64 * 1024;

interface Block {
  /** Where the block begins among all bytes, which is also its place in the file. */
  start: number;
  length: number;
  written: boolean;
  bytes: Buffer | null;
}

/**
 * The shared texts of a workbook by number. A list of 100,000 rows carries hundreds of thousands of different texts; in memory stay at most
 * `residentBlocks` blocks of 64 KiB, the rest lies in a temporary file that `close` removes. Rows use texts nearly in their order, so few
 * are read back.
 */
export class SharedStrings {
  private readonly blocks: Block[] = [];
  private ends = new Float64Array(1024);
  private count = 0;
  private open: Buffer[] = [];
  private openLength = 0;
  private total = 0;
  private readonly resident = new Map<number, Block>();
  private folder: string | null = null;
  private file: number | null = null;

  constructor(
    private readonly residentBlocks = 128,
    private readonly temporaryFolder = tmpdir(),
  ) {}

  /** Adds the next text; its number is the count of those before it. */
  add(text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    this.open.push(bytes);
    this.openLength += bytes.length;
    this.total += bytes.length;
    if (this.count === this.ends.length) this.ends = enlarged(this.ends);
    this.ends[this.count++] = this.total;
    if (this.openLength >= blockSize) this.seal();
  }

  /** The text with this number; undefined if the workbook holds no such text. */
  get(number: number): string | undefined {
    if (!Number.isInteger(number) || number < 0 || number >= this.count) return undefined;
    this.seal();
    const from = number === 0 ? 0 : (this.ends[number - 1] ?? 0);
    const to = this.ends[number] ?? from;
    if (to === from) return '';
    const index = this.blockAt(from);
    const block = this.blocks[index];
    return block && this.bytesOf(index, block).toString('utf8', from - block.start, to - block.start);
  }

  close(): void {
    if (this.file !== null) closeSync(this.file);
    if (this.folder !== null) rmSync(this.folder, { recursive: true, force: true });
    this.file = this.folder = null;
    this.resident.clear();
  }

  private seal(): void {
    if (this.openLength === 0) return;
    const block: Block = { start: this.total - this.openLength, length: this.openLength, written: false, bytes: Buffer.concat(this.open) };
    this.open = [];
    this.openLength = 0;
    this.blocks.push(block);
    this.keep(this.blocks.length - 1, block);
  }

  /** A text lies in one block; blocks are sorted by start. */
  private blockAt(place: number): number {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.blocks[middle]?.start ?? Infinity) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private bytesOf(index: number, block: Block): Buffer {
    if (block.bytes === null) {
      block.bytes = Buffer.allocUnsafeSlow(block.length);
      readSync(this.temporaryFile(), block.bytes, 0, block.length, block.start);
    }
    this.keep(index, block);
    return block.bytes;
  }

  /** Makes the block the last to be dropped, and drops the one that was not used for longest. */
  private keep(index: number, block: Block): void {
    this.resident.delete(index);
    this.resident.set(index, block);
    if (this.resident.size <= this.residentBlocks) return;
    for (const [oldest, dropped] of this.resident) {
      this.resident.delete(oldest);
      if (!dropped.written && dropped.bytes) writeSync(this.temporaryFile(), dropped.bytes, 0, dropped.length, dropped.start);
      dropped.written = true;
      dropped.bytes = null;
      return;
    }
  }

  private temporaryFile(): number {
    this.folder ??= mkdtempSync(join(this.temporaryFolder, 'duban-import-'));
    this.file ??= openSync(join(this.folder, 'texts'), 'w+', 0o600);
    return this.file;
  }
}

function enlarged(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
