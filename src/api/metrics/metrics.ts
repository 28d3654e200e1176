import { Inject, Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

import { API_PARTS, type ApiParts } from '../parts.js';

const DUTIES = `
select count(*)::int as open, count(*) filter (where due_at <= $1 and paused_on is null)::int as overdue,
       count(*) filter (where next_rung_at <= $1)::int as rungs,
       coalesce(extract(epoch from $1 - min(next_rung_at)), 0)::float8 as late
  from duty where settled_at is null`;

interface DutyCounts {
  open: number;
  overdue: number;
  rungs: number;
  late: number;
}

/** What this process tells a monitoring system (Prometheus text format). Acts and refusals are those of this process, duties those of all. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly acts = this.counter('duban_acts_total', 'Acts performed over HTTP', 'act');
  private readonly refusals = this.counter('duban_refusals_total', 'Requests refused, by code', 'code');
  private readonly requests = new Histogram({
    name: 'duban_http_request_seconds',
    help: 'Time from the request to the answer, by status class',
    labelNames: ['method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [this.registry],
  });
  private readonly openDuties = this.gauge('duban_open_duties', 'Duties that are owed now');
  private readonly overdueDuties = this.gauge('duban_overdue_duties', 'Open duties whose last day is over');
  private readonly dueRungs = this.gauge('duban_due_rungs', 'Rungs that are due and have not fired yet');
  private readonly lateness = this.gauge('duban_rung_lateness_seconds', 'How late the oldest rung is that is due and has not fired; 0 when none is');

  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  acted(act: string): void {
    this.acts.inc({ act });
  }

  refused(code: string): void {
    this.refusals.inc({ code });
  }

  /** @param seconds from the request to the answer */
  answered(method: string, status: number, seconds: number): void {
    this.requests.observe({ method, status: `${Math.floor(status / 100)}xx` }, seconds);
  }

  /** The text that a scrape reads. Counts the open duties in one pass over their index. */
  async text(): Promise<string> {
    const { database, engine } = this.parts;
    const now = engine.parts.clock.now();
    const { rows } = await database.pool.query<DutyCounts>({ name: 'metrics.duties', text: DUTIES, values: [new Date(now)] });
    const { open, overdue, rungs, late } = rows[0] as DutyCounts;
    this.openDuties.set(open);
    this.overdueDuties.set(overdue);
    this.dueRungs.set(rungs);
    this.lateness.set(rungs > 0 ? late : 0);
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  private counter(name: string, help: string, label: string): Counter {
    return new Counter({ name, help, labelNames: [label], registers: [this.registry] });
  }

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.registry] });
  }
}
