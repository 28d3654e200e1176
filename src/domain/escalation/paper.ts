/** A document that a condition rests on: its number and its local date. */
export interface Paper {
  number: string;
  date: string;
}
