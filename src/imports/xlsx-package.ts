import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { damaged, ImportFault } from './import-refusal.js';
import { XmlEvents, type XmlListener } from './xml-events.js';

/** The parts that describe a workbook are small; a larger one (bytes) is no workbook that a person saved. */
const largestDescription = 64 << 20;

/** A workbook of 200 sheets with pictures has some 2,000 parts. */
const mostParts = 20_000;

/** The parts of an opened .xlsx file (a zip archive, ECMA-376 part 2); names are compared without regard to case. */
export class XlsxPackage {
  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
  ) {}

  /** Throws an ImportFault (`import.damaged`) where the archive has no readable directory. */
  static async open(path: string): Promise<XlsxPackage> {
    const zip = await archive(openPromise(path, { lazyEntries: true, autoClose: false }));
    const parts = new Map<string, Entry>();
    try {
      for await (const entry of zip.eachEntry()) {
        if (parts.size >= mostParts) throw damaged('zip: too many parts');
        parts.set(entry.fileName.toLowerCase(), entry);
      }
    } catch (error) {
      zip.close();
      throw archiveFault(error);
    }
    return new XlsxPackage(zip, parts);
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** Size of a part after decompression, as the archive declares it (bytes). */
  size(name: string): number {
    return this.parts.get(name.toLowerCase())?.uncompressedSize ?? 0;
  }

  /** The bytes of a part piece by piece; leaving the loop ends the reading. */
  async *bytes(name: string): AsyncGenerator<Buffer, void, undefined> {
    const entry = this.parts.get(name.toLowerCase());
    if (!entry) throw damaged(`zip: ${name}`);
    const stream: Readable = await archive(this.zip.openReadStreamPromise(entry));
    try {
      for await (const chunk of stream) yield chunk as Buffer;
    } catch (error) {
      throw archiveFault(error);
    } finally {
      stream.destroy();
    }
  }

  /** Parses a whole part with a listener. A missing part is nothing heard. */
  async listen(name: string, listener: XmlListener): Promise<void> {
    if (!this.has(name)) return;
    if (this.size(name) > largestDescription) throw damaged(`${name}: ${this.size(name)} B`);
    await this.listenToAll(name, listener);
  }

  /** As `listen`, for parts that may be of any size. */
  async listenToAll(name: string, listener: XmlListener): Promise<void> {
    if (!this.has(name)) return;
    const events = new XmlEvents(listener);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of this.bytes(name)) events.write(decoded(decoder, chunk));
    events.end();
  }

  close(): void {
    if (this.zip.isOpen) this.zip.close();
  }
}

/** Decodes a piece of a part; programs write parts of a workbook in UTF-8. */
export function decoded(decoder: TextDecoder, chunk: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw damaged('XML: UTF-8');
  }
}

/** The part that a relationship of `source` points to, as a name in the archive. */
export function partName(source: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(source), target);
}

/** The part that holds the relationships of another (xl/workbook.xml: xl/_rels/workbook.xml.rels). */
export function relationshipsOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

async function archive<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    throw archiveFault(error);
  }
}

/** Faults of the archive are the file's; faults of the disk are not. */
function archiveFault(error: unknown): unknown {
  if (error instanceof ImportFault) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return code !== undefined && !code.startsWith('Z_') ? error : damaged(`zip: ${message}`);
}
