import { IsOptional } from 'class-validator';

import { IsLocalDate } from '../http/local-date.decorator.js';
import { BasisDto, WordsDto } from '../http/words.dto.js';

/** Which part of a dossier is asked for. */
export class DossierQueryDto {
  /** First local date. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** Last local date. */
  @IsOptional()
  @IsLocalDate()
  to?: string;
}

/** Where in the record something stands. */
export class EntryRefDto {
  caseId!: string;
  /** Number of the journal entry. */
  seq!: number;
  at!: string;
  /** Hash of the entry, by which it is checked. */
  hash!: string;
}

/** An act with where it stands in the record. */
export class ActRefDto {
  entry!: EntryRefDto;
  act!: string;
  title!: WordsDto;
  /** Who acted, as what: a person in a post, a client, or the clock. */
  actor!: object;
}

/** A post of a unit. */
export class ToldPostDto {
  unit!: string;
  role!: string;
}

/** A rung that was reached, and who was told. */
export class RungReachedDto {
  entry!: EntryRefDto;
  rung!: string;
  title!: WordsDto;
  repeat!: number;
  told!: ToldPostDto[];
}

/** A move of a deadline. */
export class DossierMoveDto {
  entry!: EntryRefDto;
  /** Kind of the entry that the ledger gained. */
  kind!: string;
  due!: string;
}

/** A duty that was held. */
export class HeldDutyDto {
  caseId!: string;
  duty!: number;
  name!: string;
  title!: WordsDto;
  owedBy!: string;
  unit!: string;
  /** The act that opened it. */
  received!: ActRefDto;
  /** From when it was held; later than received where the post was taken up later. */
  heldFrom!: string;
  originalDue!: string;
  due!: string;
  moves!: DossierMoveDto[];
  resting!: boolean;
  /** The act that settled it. */
  done!: ActRefDto | null;
  /** Last day in the post, where the duty was not settled by then. */
  handedOver!: string | null;
  /** From receiving it to settling it, handing it over, or today. */
  workingDays!: number;
  rungs!: RungReachedDto[];
  /** `late`: fulfilled after its day; `missed`: its day is over and it is still open. */
  standing!: 'kept' | 'late' | 'missed' | 'open' | 'lifted';
}

/** How many duties stand how. */
export class StandingsDto {
  kept!: number;
  late!: number;
  missed!: number;
  open!: number;
  lifted!: number;
}

/** Something that came to be known. */
export class KnownDto {
  entry!: EntryRefDto;
  how!: 'duty' | 'rung' | 'message';
  /** Name of the duty or template of the message. */
  about!: string;
  /** From when on it was known. */
  from!: string;
  /** The first that was known of this case. */
  first!: boolean;
}

/** What became of an accountability record. */
export class EntryCorrectionDto {
  entry!: EntryRefDto;
  result!: string;
  reasons!: string;
  /** The document that carries the decision, as the act named it. */
  decision!: unknown;
}

/** Against whom a record was made. */
export class ChargedDto {
  unit!: string | null;
  role!: string;
}

/** An accountability record. */
export class ChargeDto {
  entry!: EntryRefDto;
  /** Place among the effects of the entry. */
  ordinal!: number;
  kind!: string;
  against!: ChargedDto;
  /** The body that made it; null where the record does not say. */
  body!: string | null;
  reason!: WordsDto;
  basis!: BasisDto[];
  corrections!: EntryCorrectionDto[];
}

/** An entry that shows diligence. */
export class ShownDto extends ActRefDto {
  what!: WordsDto;
}

/** What the record shows for one ground of exemption. */
export class GroundShownDto {
  ground!: 'ordered-and-refused' | 'closure-requested' | 'referred' | 'acted-in-time';
  title!: WordsDto;
  basis!: BasisDto[];
  /** Empty where the record shows nothing for it. */
  shown!: ShownDto[];
}

/** Where a journal does not play any more. */
export class DossierFaultDto {
  seq!: number;
  found!: string;
}

/** The head of a chain. */
export class HeadDto {
  seq!: number;
  hash!: string;
}

/** A case that a dossier speaks of. */
export class DossierCaseDto {
  caseId!: string;
  /** Short number for people. */
  number!: number;
  title!: string;
  region!: string | null;
  /** Head of its chain when the dossier was made. */
  head!: HeadDto;
  fault!: DossierFaultDto | null;
}

/** The period of a dossier; null where it has no such end. */
export class DossierPeriodDto {
  from!: string | null;
  to!: string | null;
}

/** Duties, knowledge, accountability and proof of diligence of a unit or a person, computed from the journals. */
export class DossierDto {
  /** Whom it is about: a unit, or a person with the posts that he held. */
  subject!: object;
  /** Name of the unit or person today. */
  name!: string;
  period!: DossierPeriodDto;
  madeAt!: string;
  cases!: DossierCaseDto[];
  duties!: HeldDutyDto[];
  standings!: StandingsDto;
  known!: KnownDto[];
  charges!: ChargeDto[];
  diligence!: GroundShownDto[];
  /** Acts of a person; empty for a unit. */
  acts!: ActRefDto[];
  /** Names of people and organisations today, by identifier. */
  names!: Record<string, string>;
}
