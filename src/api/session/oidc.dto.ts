import { IsOptional, IsUUID } from 'class-validator';

/** In which post somebody wants to sign in. */
export class BeginOidcDto {
  /** Post to act in, for somebody who holds several; without it the one held longest. */
  @IsOptional()
  @IsUUID()
  post?: string;
}
