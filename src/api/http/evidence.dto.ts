import { IsString, Matches, MaxLength } from 'class-validator';

/** A text that says something. */
export const SAYS_SOMETHING = /\S/;

/** A piece of evidence. */
export class EvidenceDto {
  /** Name of the file. */
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  name!: string;

  /** SHA-256 of its content, lower-case hexadecimal. */
  @Matches(/^[0-9a-f]{64}$/)
  sha256!: string;
}
