import { IsInt, IsObject, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

/** One act on a case. Who acts stands in the token, when is the service's own clock. */
export class ActDto {
  /** Name of the act; `GET …/acts` lists them, and `actions` of the case those that may be performed now. */
  @IsString()
  @MaxLength(100)
  act!: string;

  /** Machine of the case that is meant; needed only where several can take the act. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  instance?: number;

  /** What the act says; its shape follows from the act. */
  @IsObject()
  facts!: Record<string, unknown>;
}

/** A hazard that an enterprise found in its own house. */
export class RegisterOwnHazardDto {
  /** Facts of `hazard.discover`. */
  @IsObject()
  facts!: Record<string, unknown>;
}

/** A hazard that an official found. */
export class RegisterHazardDto {
  /** Enterprise in which it was found; it lies in the official's region. */
  @IsUUID()
  enterprise!: string;

  /** Facts of `hazard.discover`. */
  @IsObject()
  facts!: Record<string, unknown>;
}

/** What one machine of the case did. */
export class MoveDto {
  instance!: number;
  workflow!: string;
  version!: number;
  /** Content hash of its definition. */
  hash!: string;
  /** State before; null where the act started the machine. */
  from!: string | null;
  to!: string;
}

/** A duty that an act opened. */
export class OpenedDutyDto {
  duty!: number;
  /** The same key before and after an act means the same duty. */
  key!: string;
  name!: string;
  instance!: number;
  owedBy!: string;
  unit!: string | null;
  limit!: string;
  pack!: string;
  /** Local date by the end of which it is due. */
  due!: string;
  dueAt!: string;
  /** How the date came about: its ledger. */
  deadline!: object;
}

/** A deadline that an act moved. */
export class MovedDutyDto {
  duty!: number;
  /** Local date by the end of which it is due now. */
  due!: string;
  dueAt!: string;
  /** Number of its ledger's last entry; rungs fire once for each. */
  version!: number;
  /** True while holidays that are not announced yet may move it. */
  provisional!: boolean;
  /** The entry that the ledger gained. */
  entry!: object;
  /** When its ladder was planned anew, and from which rung on. */
  plannedOn!: string;
  plannedFrom!: number;
}

/** A duty that an act settled. */
export class SettledDutyDto {
  duty!: number;
  /** In time, late, or no longer owed because the matter went another way. */
  outcome!: 'kept' | 'missed' | 'lifted';
}

/** What an act did. */
export class ActedDto {
  caseId!: string;
  /** Revision of the case after the act, and number of its journal entry. */
  revision!: number;
  at!: string;
  act!: string;
  instance!: number;
  moves!: MoveDto[];
  opened!: OpenedDutyDto[];
  settled!: SettledDutyDto[];
  moved!: MovedDutyDto[];
  /** True for the answer to a request whose idempotency key was used before: nothing happened again. */
  repeated!: boolean;
}
