import { IsIn, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';

import { inboxSorts, type InboxSort } from '../../notifications/inbox.queries.js';
import { IsLocalDate } from '../http/local-date.decorator.js';
import { FLAGS, PagingDto, type Flag } from '../http/paging.dto.js';
import { WordsDto } from '../http/words.dto.js';

/** Which part of an inbox is asked for. */
export class InboxQueryDto extends PagingDto {
  /** `true`: only what nobody in this post has read yet. */
  @IsOptional()
  @IsIn(FLAGS)
  unread?: Flag;

  /** Only what concerns this case. */
  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** Only messages of this kind, by its stable name: `rung-overdue-warning`. */
  @IsOptional()
  @Matches(/^[a-z]+(-[a-z]+)*$/)
  @MaxLength(60)
  template?: string;

  /** First and last local date on which it was sent. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  @IsOptional()
  @IsLocalDate()
  to?: string;

  /** `newest` first, where nothing is said, or `oldest`. */
  @IsOptional()
  @IsIn(inboxSorts)
  sort?: InboxSort;
}

/** A message to the caller's post. */
export class MessageDto {
  id!: string;
  caseId!: string;
  /** Number and title of the case; null once it is out of the reader's reach. */
  caseNumber!: number | null;
  caseTitle!: string | null;
  /** Stable name of the kind of message. */
  template!: string;
  title!: WordsDto;
  /** What it is about; depends on the template. */
  about!: Record<string, unknown>;
  createdAt!: Date;
  /** When somebody in this post first read it. */
  readAt!: Date | null;
}

/** Messages, the newest first. */
export class InboxDto {
  items!: MessageDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}
