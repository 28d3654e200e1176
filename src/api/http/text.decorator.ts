import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, MaxLength } from 'class-validator';

/** Characters that PostgreSQL takes in a text and JSON in a line: no NUL, no half of a surrogate pair; and not blanks alone. */
const STORABLE = /^[^\0\p{Cs}]*[^\0\p{Cs}\s][^\0\p{Cs}]*$/u;

/** A text that says something and can be stored, of `most` characters at most. */
export function IsText(most: number): PropertyDecorator {
  return applyDecorators(IsString(), Matches(STORABLE), MaxLength(most));
}
