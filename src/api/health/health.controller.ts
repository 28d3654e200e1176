import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';

import { pendingMigrations } from '../../platform/db/migrate.js';
import { Public } from '../access/access.decorators.js';
import { Metrics } from '../metrics/metrics.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { HealthCheckDto, HealthDto } from './health.dto.js';

/** What this controller needs of Fastify's reply. */
interface StatusReply {
  status(code: number): unknown;
  header(name: string, value: string): unknown;
}

@ApiTags('operation')
@Public()
@Controller()
export class HealthController {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  /** Whether the process answers at all. */
  @Get('health/live')
  @Header('cache-control', 'no-store')
  live(): HealthDto {
    return { ok: true, checks: [] };
  }

  /** Whether it can do its work: the database is there, its schema is this program's, and the clock is worked. */
  @Get('health/ready')
  @Header('cache-control', 'no-store')
  @ApiServiceUnavailableResponse({ type: HealthDto })
  async ready(@Res({ passthrough: true }) reply: StatusReply): Promise<HealthDto> {
    const checks = [...(await this.databaseChecks()), this.workerCheck()];
    const ok = checks.every((check) => check.ok);
    if (!ok) reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { ok, checks };
  }

  /** Figures for a monitoring system, in the Prometheus text format. */
  @Get('metrics')
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  async figures(@Res({ passthrough: true }) reply: StatusReply): Promise<string> {
    const text = await this.metrics.text();
    reply.header('content-type', this.metrics.contentType);
    return text;
  }

  private async databaseChecks(): Promise<HealthCheckDto[]> {
    try {
      const pending = await pendingMigrations(this.parts.database);
      const detail = pending.length === 0 ? 'complete' : `pending: ${pending.join(', ')}`;
      return [
        { name: 'database', ok: true, detail: 'reachable' },
        { name: 'schema', ok: pending.length === 0, detail },
      ];
    } catch (error) {
      this.parts.log.warn({ err: error }, 'not ready: the database or its schema');
      return [{ name: 'database', ok: false, detail: codeOf(error) }];
    }
  }

  /** A worker in another process is that process's business. */
  private workerCheck(): HealthCheckDto {
    const state = this.parts.workerState();
    return { name: 'worker', ok: state !== 'stopped', detail: state };
  }
}

/** A stable code and nothing of the message, which may name hosts and accounts. */
function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'unreachable';
}
