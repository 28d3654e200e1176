import { SaxesParser } from 'saxes';
import { damaged, ImportFault } from './import-refusal.js';

/** What a reader of one part of a workbook wants to hear; names come without their namespace prefix. */
export interface XmlListener {
  open(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** No text between two tags is longer (characters); Excel's longest cell has 32,767. Past this the part was made to fill the memory. */
const longestText = 4 << 20;

/**
 * Parses XML piece by piece and calls the listener. Entities that a document defines for itself are not expanded. Throws an ImportFault
 * (`import.damaged`) where the markup is broken.
 */
export class XmlEvents {
  private readonly parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  private sinceEvent = 0;

  constructor(listener: XmlListener) {
    this.parser.on('opentag', ({ name, attributes }) => {
      this.sinceEvent = 0;
      listener.open(local(name), attributes);
    });
    this.parser.on('closetag', ({ name }) => {
      this.sinceEvent = 0;
      listener.close?.(local(name));
    });
    this.parser.on('text', (text) => listener.text?.(text));
    this.parser.on('cdata', (text) => listener.text?.(text));
  }

  write(piece: string): void {
    this.sinceEvent += piece.length;
    this.guarded(() => this.parser.write(piece));
    if (this.sinceEvent > longestText) throw damaged('XML');
  }

  end(): void {
    this.guarded(() => this.parser.close());
  }

  private guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      throw error instanceof ImportFault ? error : damaged(`XML: ${(error as Error).message}`);
    }
  }
}

/** Some programs write x:row for row. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
