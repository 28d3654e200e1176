import type { Line } from '../../domain/access/line.js';
import type { ListingLevel } from '../../domain/hazard/listing-level.js';
import { type NamedUnitDto, type ReasonDto, type WordsDto } from '../http/words.dto.js';

/** Whom a case concerns. */
export class PartiesDto {
  /** Who must rectify. */
  enterprise!: NamedUnitDto | null;
  /** Whose matter it is. */
  authority!: NamedUnitDto | null;
  /** Who supervises both. */
  supervisor!: NamedUnitDto | null;
}

/** One machine of a case: a workflow that runs or has run in it. */
export class MachineDto {
  instance!: number;
  workflow!: string;
  version!: number;
  title!: WordsDto;
  /** Machine that started it; null for the first. */
  starter!: number | null;
  /** Its active states as one line. */
  state!: string;
  tags!: string[];
  final!: boolean;
}

/** A person of the directory. */
export class NamedPersonDto {
  id!: string;
  name!: string;
}

/** Who is asked to sign before a duty is kept, and what he said. */
export class SignerDto {
  signer!: number;
  unit!: NamedUnitDto;
  role!: string;
  /** Null where anybody of the post may sign. */
  person!: NamedPersonDto | null;
  /** Null as long as he has not signed. */
  agrees!: boolean | null;
}

/** How a duty is handled among the people who owe it. */
export class HandlingDto {
  /** Who has taken it. */
  assignee!: NamedPersonDto | null;
  /** Who prepares it for him. */
  delegate!: NamedPersonDto | null;
  /** `all` (会签) or `one` (或签) must sign; null where nobody is asked. */
  signing!: 'all' | 'one' | null;
  signers!: SignerDto[];
}

/** An act that fulfils a duty. */
export class KeepingActDto {
  act!: string;
  title!: WordsDto;
}

/** A duty that is open, with the days that are left. */
export class OpenDutyDto {
  duty!: number;
  name!: string;
  title!: WordsDto;
  instance!: number;
  owedBy!: string;
  unit!: NamedUnitDto | null;
  /** Acts that fulfil it; `actions` says which of them the caller may perform now. */
  keptBy!: KeepingActDto[];
  limit!: string;
  pack!: string;
  openedOn!: string;
  /** Local date by the end of which it is due. */
  due!: string;
  /** The first such date; it stays whatever moves the deadline. */
  originalDue!: string;
  dueAt!: string;
  /** The local day from whose end its count rests; null while it runs. A resting duty is never overdue. */
  pausedOn!: string | null;
  /** True while holidays that are not announced yet may move it. */
  provisional!: boolean;
  overdue!: boolean;
  /** Days from today to the date; negative when it has passed. */
  daysLeft!: number;
  workingDaysLeft!: number;
  /** Null as long as nobody has taken it up. */
  handling!: HandlingDto | null;
  /** Acts on the duty itself that the caller may send now: `duty.claim`, `duty.hand-over`, `duty.urge` … */
  acts!: string[];
}

/** A listing of the hazard by one body. */
export class ListingDto {
  instance!: number;
  level!: string | null;
  body!: NamedUnitDto | null;
  /** Local date by which the hazard is to be gone, as the listing says. */
  rectifyBy!: string | null;
  state!: string;
  tags!: string[];
  final!: boolean;
}

/** A document that an act registered. */
export class DocumentDto {
  seq!: number;
  instance!: number;
  kind!: string;
  issuer!: NamedUnitDto | null;
  number!: string | null;
  title!: WordsDto;
  content!: Record<string, unknown>;
  issuedAt!: string;
}

/** An act that a present state of the case takes, judged for the caller. */
export class ActionDto {
  /** Its name; `GET …/acts` has the shape of its facts and examples. */
  act!: string;
  instance!: number;
  workflow!: string;
  title!: WordsDto;
  allowed!: boolean;
  /** Why not; empty where allowed. What depends on the facts is judged when the act is sent. */
  reasons!: ReasonDto[];
}

/** What a published record left open. */
export class UncertaintyDto {
  field!: string;
  /** The words of the record. */
  words!: string;
  code!: string;
  reason!: WordsDto;
}

/** The published record that a case was taken in from. */
export class PublishedRecordDto {
  outcome!: string;
  level!: string | null;
  listedOn!: string | null;
  rectifyBy!: string | null;
  outcomeOn!: string | null;
  articleOn!: string | null;
  sourceTitle!: string | null;
  hazard!: string | null;
  requirement!: string | null;
  /** Every column of the row as it was published. */
  published!: Record<string, string>;
  uncertain!: UncertaintyDto[];
}

/** What a case shows at any moment, present or past. */
export class ShownCaseDto {
  caseId!: string;
  /** Short number for people. */
  number!: number;
  title!: string;
  revision!: number;
  openedAt!: string;
  open!: boolean;
  grade!: 'general' | 'major' | null;
  /** The highest level at which it is listed, or proposed for it. */
  level!: ListingLevel | null;
  tags!: string[];
  region!: string | null;
  /** GB/T 4754 code of what the enterprise does. */
  industry!: string | null;
  /** Line of supervision of the authority; null: comprehensive supervision. */
  line!: Line | null;
  /** Rule pack and calendar by which the case reckons. */
  pack!: string;
  calendar!: string;
  parties!: PartiesDto;
  machines!: MachineDto[];
  duties!: OpenDutyDto[];
  listings!: ListingDto[];
  documents!: DocumentDto[];
  /** Null for a case that was not taken in from a published record. */
  published!: PublishedRecordDto | null;
}

/** A case with everything that one page about it shows. */
export class CaseDto extends ShownCaseDto {
  actions!: ActionDto[];
}

/** A case as it stood at a past instant. Nothing can be done there, so it has no actions. */
export class PastCaseDto extends ShownCaseDto {
  /** The instant that was asked for, in UTC. */
  asOf!: string;
}
