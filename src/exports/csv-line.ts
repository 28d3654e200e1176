/** RFC 4180; a value that a spreadsheet would take for a formula is led by an apostrophe. */
export function csvLine(values: readonly string[]): string {
  const safe = values.map((value) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value));
  return `${safe.map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',')}\r\n`;
}
