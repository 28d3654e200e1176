import { Inject, Module, type DynamicModule, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ScheduleModule, SchedulerRegistry } from '@nestjs/schedule';

import type { Worker } from './engine/index.js';

/** What the ticking worker is made of. */
export interface WorkerModuleParts {
  worker: Worker;
  /** Seconds between two looks. What is due stands in the database, so a tick only ever looks; it carries no meaning of its own. */
  tickSeconds: number;
}

const PARTS = Symbol('WorkerModuleParts');
const TICK = 'worker';

/** Lets the worker look for what is due at every tick, and once when it starts. */
@Module({ imports: [ScheduleModule.forRoot()] })
export class WorkerModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(PARTS) private readonly parts: WorkerModuleParts,
    @Inject(SchedulerRegistry) private readonly schedule: SchedulerRegistry,
  ) {}

  static with(parts: WorkerModuleParts): DynamicModule {
    return { module: WorkerModule, providers: [{ provide: PARTS, useValue: parts }] };
  }

  onApplicationBootstrap(): void {
    const { worker, tickSeconds } = this.parts;
    const look = (): void => void worker.runOnce();
    this.schedule.addInterval(TICK, setInterval(look, tickSeconds * 1000));
    look();
  }

  /** The look that is under way is finished; no further one begins. */
  async onApplicationShutdown(): Promise<void> {
    if (this.schedule.doesExist('interval', TICK)) this.schedule.deleteInterval(TICK);
    await this.parts.worker.settled();
  }
}
