import { IsOptional } from 'class-validator';

import { IsText } from '../http/text.decorator.js';

/** Why the directory is changed. Stays on record with who did it and when. */
export class DirectoryActDto {
  @IsText(500)
  why!: string;

  /** Number and name of the document that decides it. */
  @IsOptional()
  @IsText(200)
  document?: string;
}

/** One change of an entry of the directory. */
export class DirectoryChangeDto {
  change!: number;
  at!: Date;
  /** Local day from which it is so. */
  effectiveOn!: string;
  act!: 'entered' | 'changed' | 'verified' | 'ended' | 'joined';
  /** A person in a post, or a client. */
  actor!: object;
  why!: string;
  document!: string | null;
  /** As it was; null where it was entered. */
  before!: object | null;
  after!: object;
}
