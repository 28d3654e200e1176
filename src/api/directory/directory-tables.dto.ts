import { IsIn, IsOptional } from 'class-validator';

import { tableFormats, type TableFileFormat } from '../../exports/table-file.js';
import { FLAGS, type Flag } from '../http/paging.dto.js';
import { IsText } from '../http/text.decorator.js';
import { ReasonDto } from '../http/words.dto.js';

/** How a table is taken in. */
export class ImportTableQueryDto {
  /** `true`: only say what would become of each row. */
  @IsOptional()
  @IsIn(FLAGS)
  dryRun?: Flag;

  /** Why, for the record of every change. */
  @IsText(500)
  why!: string;

  /** Number and name of the document that decides it. */
  @IsOptional()
  @IsText(200)
  document?: string;
}

/** In which form a table is given out. */
export class ExportTableQueryDto {
  @IsOptional()
  @IsIn(tableFormats)
  format?: TableFileFormat;
}

/** What became of one row. */
export class ImportedRowDto {
  /** Line of a text file, or row of a sheet. */
  line!: number;
  result!: 'entered' | 'changed' | 'unchanged' | 'refused';
  /** The entry that it is. */
  id!: string | null;
  /** Why it was refused; stable. */
  code!: string | null;
  reasons!: ReasonDto[];
}

/** What became of a table. */
export class ImportedTableDto {
  dryRun!: boolean;
  entered!: number;
  changed!: number;
  unchanged!: number;
  refused!: number;
  rows!: ImportedRowDto[];
}
