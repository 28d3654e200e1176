import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { recordAdministratorAct } from '../../audit/administrator-entry.store.js';
import { inTransaction } from '../../platform/db/transaction.js';
import { ProblemException } from '../../platform/http/problem.js';
import { packKey } from '../../domain/rules/pack-text.js';
import { packsKept, packTextKept } from '../../rules/kept-rules.js';
import { applyPack, loadPack, previewPack } from '../../rules/pack-changes.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { AppliedDto, PreviewQueryDto } from './calendars.dto.js';
import { rulesOf, unlessRefused } from './refused-rules.js';
import { ApplyPackDto, GivenPackDto, PackLoadedDto, PackPreviewDto, RulePackDto, RulePackTextDto } from './rule-packs.dto.js';
import { showPreview } from './show-preview.js';

/** Limits and ladders: which packs there are, and what another one would move. Of the system administrator. */
@ApiTags('rules')
@ApiBearerAuth()
@Controller('api/v1/administrator/rule-packs')
export class RulePacksController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Every version of every pack. */
  @Get()
  @Refuses(...behindDoor)
  async list(): Promise<RulePackDto[]> {
    const rules = rulesOf(this.parts);
    await rules.refresh();
    return packsKept(rules);
  }

  /** One version (`national@1`) with its text. */
  @Get(':key')
  @Refuses(...behindDoor, 'rules.unknown')
  async one(@Param('key') key: string): Promise<RulePackTextDto> {
    const rules = rulesOf(this.parts);
    await rules.refresh();
    const found = packTextKept(rules, key);
    if (found === null) throw new ProblemException(problems['rules.unknown']);
    return found;
  }

  /** Whether a pack is in order, in what it differs from the version before, and which open deadlines it would move. Changes nothing. */
  @Post('preview')
  @HttpCode(200)
  @Refuses(...behindDoor, 'request.invalid', 'rules.invalid', 'rules.version-taken', 'rules.version-not-next')
  async preview(@TheCaller() { actor }: Caller, @Body() { yaml }: GivenPackDto, @Query() query: PreviewQueryDto): Promise<PackPreviewDto> {
    const rules = rulesOf(this.parts);
    await rules.refresh();
    const { pack, known, differences, change } = unlessRefused(await previewPack(rules, this.parts.engine.parts, yaml, { actor, why: 'preview' }));
    return { key: packKey(pack), known, differences, ...(await showPreview(this.parts, change, query)) };
  }

  /** Loads a pack: from its first day on it governs the cases that are opened. Open cases keep theirs. The same content again is the same version. */
  @Post()
  @HttpCode(200)
  @Refuses(...behindDoor, 'request.invalid', 'rules.invalid', 'rules.version-taken', 'rules.version-not-next')
  async load(@TheCaller() { actor }: Caller, @Body() { yaml }: GivenPackDto): Promise<PackLoadedDto> {
    const { pack, known } = unlessRefused(await loadPack(rulesOf(this.parts), this.parts.engine.parts.registry, yaml, { actor, why: 'load' }));
    return { key: packKey(pack), known };
  }

  /** Applies a pack that is in force today to every open case that it concerns, each on its record. Again, it ends what was left undone. */
  @Post(':name/:version/apply')
  @HttpCode(200)
  @Refuses(...behindDoor, 'request.invalid', 'rules.unknown', 'rules.not-in-force', 'rules.invalid')
  async apply(@TheCaller() { actor, claims }: Caller, @Param('name') name: string, @Param('version') version: string, @Body() { why }: ApplyPackDto): Promise<AppliedDto> {
    const { engine, database, wallClock } = this.parts;
    const key = `${name}@${version}`;
    const applied = unlessRefused(await applyPack(rulesOf(this.parts), engine.parts, key, { actor, why }));
    await inTransaction(database, (tx) => recordAdministratorAct(tx, { by: claims, now: wallClock.now(), act: 'rules.apply', subject: key, details: { why } }));
    return applied;
  }
}
