import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';

import { recordAccess } from '../../accountability/access-log.store.js';
import { directoryTables, headersOf, type DirectoryTable } from '../../directory/directory-columns.js';
import { exportDirectory } from '../../directory/export-directory.queries.js';
import { countRows, importDirectory } from '../../directory/import-directory.js';
import { mediaTypes, tableFile } from '../../exports/table-file.js';
import { importRefusalTitles } from '../../imports/import-refusal.js';
import { openUpload } from '../../imports/open-upload.js';
import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';
import { inTransaction, reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { flag } from '../http/paging.dto.js';
import type { Reply } from '../http/reply.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { actOf } from './directory-acts.js';
import { ExportTableQueryDto, ImportedTableDto, ImportTableQueryDto } from './directory-tables.dto.js';

const binary = { schema: { type: 'string', format: 'binary' } };
const forms = Object.values(mediaTypes).map((type) => type.split(';')[0] as string);

/** The directory as tables: CSV and XLSX, in and out. Of the system administrator. */
@ApiTags('directory')
@ApiBearerAuth()
@ApiParam({ name: 'table', enum: directoryTables })
@Controller('api/v1/administrator')
export class DirectoryTablesController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /**
   * Takes a table in, each row by itself, by credit code or staff number: the same file again changes nothing. The body is the file. One result for every row,
   * with stable codes where it was refused.
   */
  @Post('imports/:table')
  @HttpCode(200)
  @ApiConsumes(...forms)
  @ApiBody(binary)
  @Refuses(...behindDoor, 'request.invalid', 'request.unknown-route', 'request.unsupported-media-type', 'request.too-large', ...Object.keys(importRefusalTitles))
  async take(@TheCaller() caller: Caller, @Param('table') name: string, @Query() { dryRun, why, document }: ImportTableQueryDto, @Body() content: Buffer): Promise<ImportedTableDto> {
    const kind = tableIn(name);
    if (!Buffer.isBuffer(content)) throw new ProblemException(requestProblems.unsupportedMediaType);
    const table = await openUpload(content, content.subarray(0, 2).toString('latin1') === 'PK' ? 'upload.xlsx' : 'upload.csv', headersOf(kind));
    if ('refused' in table) throw new ProblemException({ ...problems[table.code], reasons: table.reasons });
    try {
      const trial = flag(dryRun) === true;
      const rows = await importDirectory(this.parts.database, { table: kind, rows: table.rows(), dryRun: trial }, actOf(this.parts, caller, { why, document }));
      return { dryRun: trial, ...countRows(rows), rows };
    } finally {
      await table.close();
    }
  }

  /** Gives a table out, as its import takes it. The export is put on record before. */
  @Get('exports/:table')
  @ApiProduces(...forms)
  @ApiOkResponse(binary)
  @Refuses(...behindDoor, 'request.invalid', 'request.unknown-route')
  async give(@TheCaller() { claims }: Caller, @Param('table') name: string, @Query() { format = 'xlsx' }: ExportTableQueryDto, @Res({ passthrough: true }) reply: Reply): Promise<Buffer> {
    const table = tableIn(name);
    const { database, engine } = this.parts;
    const { person, unit, role } = claims;
    const access = { reader: { person, unit, role }, at: engine.parts.clock.now(), kind: 'directory-export' as const, subject: null, asked: { table, form: format } };
    await inTransaction(database, (tx) => recordAccess(tx, access));
    const content = await tableFile(format, { sheet: table, ...(await exportDirectory(reading(database), table)) });
    reply.header('content-type', mediaTypes[format]);
    reply.header('content-disposition', `attachment; filename="${table}.${format}"`);
    return content;
  }
}

/** @throws ProblemException `request.unknown-route` for a table that there is not */
function tableIn(name: string): DirectoryTable {
  const table = directoryTables.find((one) => one === name);
  if (table === undefined) throw new ProblemException(requestProblems.unknownRoute);
  return table;
}
