import { IsIn, IsOptional } from 'class-validator';

import { FLAGS, PagingDto, type Flag } from '../http/paging.dto.js';
import { WordsDto } from '../http/words.dto.js';

/** Which part of an inbox is asked for. */
export class InboxQueryDto extends PagingDto {
  /** `true`: only what nobody in this post has read yet. */
  @IsOptional()
  @IsIn(FLAGS)
  unread?: Flag;
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
