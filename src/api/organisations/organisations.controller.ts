import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiParam, ApiTags } from '@nestjs/swagger';

import { pageOf } from '../../cases/cursor.js';
import { searchOrganisations } from '../../directory/directory.queries.js';
import { officialKinds, type OrganisationKind } from '../../directory/organisation.js';
import { scopePrefix } from '../../domain/codes/region.js';
import { reading } from '../../platform/db/transaction.js';
import type { Reader } from '../../session/caller.js';
import { ForClients, TheReader } from '../access/access.decorators.js';
import { doors } from '../access/doors.js';
import { Paged } from '../http/paged.js';
import { pageSize } from '../http/paging.dto.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { OrganisationListDto, OrganisationQueryDto } from './organisations.dto.js';

@ApiTags('organisations')
@ApiBearerAuth()
@ApiParam({ name: 'door', enum: Object.keys(doors) })
@Controller('api/v1/:door/organisations')
export class OrganisationsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Official bodies everywhere (those that acts name); enterprises in the caller's region and line alone. */
  @Get()
  @ForClients('cases.read')
  @Refuses(...behindDoor, 'client.scope-lacking', 'request.invalid')
  async search(@TheReader() { scope }: Reader, @Query() query: OrganisationQueryDto): Promise<OrganisationListDto> {
    const { kind, text } = query;
    const paged = new Paged('organisations', query);
    const limit = pageSize(query);
    const [after] = paged.after('uuid') ?? [null];
    const wanted = kindsOf(kind, scope);
    const within = wanted.includes('enterprise') && scope.kind === 'region' ? { regionPrefix: scopePrefix(scope.region), line: scope.line } : { regionPrefix: '', line: null };
    const rows = await searchOrganisations(reading(this.parts.database), { kinds: wanted, text: text ?? null, ...within, after, most: limit + 1 });
    return paged.page(pageOf(rows, limit, ({ id }) => [id]));
  }
}

/** Without a kind the bodies; an enterprise does not look through the others of its trade, nor who sees but what is put before him. */
function kindsOf(kind: OrganisationKind | undefined, scope: Reader['scope']): readonly OrganisationKind[] {
  if (kind === undefined) return officialKinds;
  return kind === 'enterprise' && (scope.kind === 'enterprise' || scope.kind === 'assigned') ? [] : [kind];
}
