/** Encodes text as GB18030 (two-byte characters and ASCII only), for files as Excel in China writes them. */
export function gb18030(text: string): Buffer {
  const codes = twoByteCodes();
  return Buffer.concat(
    [...text].map((character) => {
      if (character.charCodeAt(0) < 0x80) return Buffer.from(character, 'latin1');
      const code = codes.get(character);
      if (!code) throw new RangeError(`"${character}" has no two-byte code`);
      return code;
    }),
  );
}

let known: Map<string, Buffer> | null = null;

function twoByteCodes(): Map<string, Buffer> {
  if (known) return known;
  known = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const bytes = Buffer.from([lead, trail]);
      const character = decoder.decode(bytes);
      if (!known.has(character)) known.set(character, bytes);
    }
  }
  return known;
}
