/** Two identifiers of one organisation: under which the record named it, and under which the directory knows it. */
export interface JoinedUnit {
  from: string;
  into: string;
}

/** A value in which one identifier stands for the other wherever it stood. Identifiers are UUIDs, so nothing else can be meant by their text. */
export function joined<T>(value: T, { from, into }: JoinedUnit): T {
  const text = JSON.stringify(value);
  return text.includes(from) ? (JSON.parse(text.replaceAll(from, into)) as T) : value;
}
