import { Inject, Module, type DynamicModule, type OnApplicationShutdown, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';

import { createTokens } from '../session/tokens.js';
import { AccessGuard, TOKENS } from './access/access.guard.js';
import { AccountabilityController } from './accountability/accountability.controller.js';
import { Acting } from './acts/acting.js';
import { ActsController } from './acts/acts.controller.js';
import { NamedOrganisations } from './acts/named-organisations.js';
import { NamedRecords } from './acts/named-records.js';
import { CaseForecastController } from './cases/case-forecast.controller.js';
import { CaseRecordController } from './cases/case-record.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { Opening } from './cases/opening.js';
import { ClockController } from './clock/clock.controller.js';
import { DossiersController } from './dossiers/dossiers.controller.js';
import { OwnCasesController } from './enterprise/own-cases.controller.js';
import { HealthController } from './health/health.controller.js';
import { InboxController } from './inbox/inbox.controller.js';
import { FoundHazards } from './inspections/found-hazards.js';
import { InspectionRecordsController } from './inspections/inspection-records.controller.js';
import { InspectionsController } from './inspections/inspections.controller.js';
import { OwnInspectionsController } from './inspections/own-inspections.controller.js';
import { Metrics } from './metrics/metrics.js';
import { FoundCasesController } from './officers/found-cases.controller.js';
import { OrganisationsController } from './organisations/organisations.controller.js';
import { API_PARTS, type ApiParts } from './parts.js';
import { CalendarsController } from './rules/calendars.controller.js';
import { RulePacksController } from './rules/rule-packs.controller.js';
import { CheckListsController } from './self-inspection/check-lists.controller.js';
import { CheckFiguresController } from './self-inspection/check-figures.controller.js';
import { CheckRunsController } from './self-inspection/check-runs.controller.js';
import { SessionController } from './session/session.controller.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { WorklistController } from './worklist/worklist.controller.js';

const controllers: Type[] = [
  SessionController,
  OwnCasesController,
  FoundCasesController,
  CasesController,
  CaseRecordController,
  CaseForecastController,
  ActsController,
  WorklistController,
  InboxController,
  OrganisationsController,
  StatisticsController,
  DossiersController,
  AccountabilityController,
  InspectionsController,
  OwnInspectionsController,
  InspectionRecordsController,
  CheckListsController,
  CheckRunsController,
  CheckFiguresController,
  HealthController,
];

/** Everything that is reached over HTTP. */
@Module({})
export class ApiModule implements OnApplicationShutdown {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Clock routes are there only where there is a clock that can be moved, those of rules where rules can be changed. */
  static with(parts: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      controllers: [
        ...controllers,
        ...(parts.rules === null ? [] : [CalendarsController, RulePacksController]),
        ...(parts.config.clock === 'virtual' ? [ClockController] : []),
      ],
      providers: [
        { provide: API_PARTS, useValue: parts },
        {
          provide: TOKENS,
          useFactory: ({ jwtSecret: secret, config: { tokenMinutes: minutes }, wallClock: clock }: ApiParts) => createTokens({ secret, minutes, clock }),
          inject: [API_PARTS],
        },
        {
          provide: NamedOrganisations,
          useFactory: ({ engine }: ApiParts) => new NamedOrganisations(engine.parts.registry),
          inject: [API_PARTS],
        },
        {
          provide: NamedRecords,
          useFactory: ({ engine }: ApiParts) => new NamedRecords(engine.parts.registry),
          inject: [API_PARTS],
        },
        { provide: APP_GUARD, useClass: AccessGuard },
        Acting,
        Opening,
        FoundHazards,
        Metrics,
      ],
    };
  }

  /** Acts that were under way when the last connection closed are finished before the database goes. */
  async onApplicationShutdown(): Promise<void> {
    await this.parts.engine.drained();
  }
}
