/** One line with the first `most` characters of a text, and whether there was more. A character outside the basic plane (𠮷) is never cut in half. */
export function beginOfText(text: string, most: number): { begin: string; more: boolean } {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return { begin: characters.slice(0, most).join(''), more: characters.length > most };
}
