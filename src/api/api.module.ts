import { Inject, Module, type DynamicModule, type OnApplicationShutdown, type OnModuleInit, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';

import { EndedSessions } from '../session/ended-sessions.js';
import type { SignInParts } from '../session/sign-in.js';
import { createTokens, type Tokens } from '../session/tokens.js';
import { AccessGuard, ENDED_SESSIONS, TOKENS } from './access/access.guard.js';
import { AccountabilityController } from './accountability/accountability.controller.js';
import { Acting } from './acts/acting.js';
import { ActsController } from './acts/acts.controller.js';
import { NamedOrganisations } from './acts/named-organisations.js';
import { NamedRecords } from './acts/named-records.js';
import { Performing } from './acts/performing.js';
import { AuditController } from './auditor/audit.controller.js';
import { SealsController } from './auditor/seals.controller.js';
import { BatchController } from './batch/batch.controller.js';
import { ItemResults } from './batch/item-results.js';
import { CaseForecastController } from './cases/case-forecast.controller.js';
import { CaseRecordController } from './cases/case-record.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { Opening } from './cases/opening.js';
import { ClockController } from './clock/clock.controller.js';
import { DirectoryTablesController } from './directory/directory-tables.controller.js';
import { KeptOrganisationsController } from './directory/kept-organisations.controller.js';
import { PeopleController } from './directory/people.controller.js';
import { PostsController } from './directory/posts.controller.js';
import { RegionsController } from './directory/regions.controller.js';
import { SubstitutionsController } from './directory/substitutions.controller.js';
import { DossiersController } from './dossiers/dossiers.controller.js';
import { OwnCasesController } from './enterprise/own-cases.controller.js';
import { HealthController } from './health/health.controller.js';
import { InboxController } from './inbox/inbox.controller.js';
import { CallingClientController } from './integration/client.controller.js';
import { IntegrationController } from './integration/integration.controller.js';
import { FoundHazards } from './inspections/found-hazards.js';
import { InspectionRecordsController } from './inspections/inspection-records.controller.js';
import { InspectionsController } from './inspections/inspections.controller.js';
import { OwnInspectionsController } from './inspections/own-inspections.controller.js';
import { Metrics } from './metrics/metrics.js';
import { OauthController } from './oauth/oauth.controller.js';
import { FoundCasesController } from './officers/found-cases.controller.js';
import { OrganisationsController } from './organisations/organisations.controller.js';
import { API_PARTS, type ApiParts } from './parts.js';
import { CalendarsController } from './rules/calendars.controller.js';
import { RulePacksController } from './rules/rule-packs.controller.js';
import { OidcController } from './session/oidc.controller.js';
import { AccountsController } from './security/accounts.controller.js';
import { ClientsController } from './security/clients.controller.js';
import { IdentitiesController } from './security/identities.controller.js';
import { CheckListsController } from './self-inspection/check-lists.controller.js';
import { CheckFiguresController } from './self-inspection/check-figures.controller.js';
import { CheckRunsController } from './self-inspection/check-runs.controller.js';
import { IntakeReportsController } from './reports/intake-reports.controller.js';
import { PublicReportsController } from './reports/public-reports.controller.js';
import { PublishedListingsController } from './reports/published-listings.controller.js';
import { ReportActs } from './reports/report-acts.js';
import { ReportStatementController } from './reports/report-statement.controller.js';
import { TakingReports } from './reports/taking-reports.js';
import { SessionController } from './session/session.controller.js';
import { SIGN_IN } from './session/sign-in-parts.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { FilingsController, SignOffsController } from './statistics-tables/filings.controller.js';
import { OwnStatisticsTablesController } from './statistics-tables/own-statistics-tables.controller.js';
import { OwnRollUpController, ReceivedRollUpsController, RollUpsController } from './statistics-tables/roll-ups.controller.js';
import { StatisticsTablesController } from './statistics-tables/statistics-tables.controller.js';
import { SupervisionPlansController } from './supervision-plans/supervision-plans.controller.js';
import { WritePlansController } from './supervision-plans/write-plans.controller.js';
import { WorklistController } from './worklist/worklist.controller.js';

const controllers: Type[] = [
  SessionController,
  OauthController,
  AccountsController,
  ClientsController,
  IdentitiesController,
  AuditController,
  CallingClientController,
  OwnCasesController,
  FoundCasesController,
  CasesController,
  CaseRecordController,
  CaseForecastController,
  ActsController,
  BatchController,
  IntegrationController,
  WorklistController,
  InboxController,
  KeptOrganisationsController,
  PeopleController,
  PostsController,
  SubstitutionsController,
  RegionsController,
  DirectoryTablesController,
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
  OwnStatisticsTablesController,
  SignOffsController,
  StatisticsTablesController,
  FilingsController,
  OwnRollUpController,
  RollUpsController,
  ReceivedRollUpsController,
  SupervisionPlansController,
  WritePlansController,
  PublishedListingsController,
  HealthController,
];

/** Everything that is reached over HTTP. */
@Module({})
export class ApiModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(ENDED_SESSIONS) private readonly ended: EndedSessions,
  ) {}

  /**
   * Clock routes are there only where there is a clock that can be moved, those of rules where rules can be changed, those of a provider where one is set,
   * those of seals where their key is known, those of reports where there are keys to encrypt them.
   */
  static with(parts: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      controllers: [
        ...controllers,
        ...(parts.identityKeys === null ? [] : [PublicReportsController, IntakeReportsController, ReportStatementController]),
        ...(parts.rules === null ? [] : [CalendarsController, RulePacksController]),
        ...(parts.config.clock === 'virtual' ? [ClockController] : []),
        ...(parts.config.oidcIssuer === undefined ? [] : [OidcController]),
        ...(parts.sealKey === null ? [] : [SealsController]),
      ],
      providers: [
        { provide: API_PARTS, useValue: parts },
        {
          provide: TOKENS,
          useFactory: ({ jwtSecret: secret, config: { tokenMinutes: minutes }, wallClock: clock }: ApiParts) => createTokens({ secret, minutes, clock }),
          inject: [API_PARTS],
        },
        { provide: ENDED_SESSIONS, useFactory: endedSessionsOf, inject: [API_PARTS] },
        { provide: SIGN_IN, useFactory: signInPartsOf, inject: [API_PARTS, TOKENS, ENDED_SESSIONS] },
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
        Performing,
        ReportActs,
        TakingReports,
        ItemResults,
        Opening,
        FoundHazards,
        Metrics,
      ],
    };
  }

  /** No request is answered before it is known what has ended. */
  async onModuleInit(): Promise<void> {
    await this.ended.start();
  }

  /** Acts that were under way when the last connection closed are finished before the database goes. */
  async onApplicationShutdown(): Promise<void> {
    await this.ended.stop();
    await this.parts.engine.drained();
  }
}

function endedSessionsOf({ database: db, wallClock, engine, log }: ApiParts): EndedSessions {
  const { clock, rules } = engine.parts;
  return new EndedSessions({ db, wallClock, clock, zone: rules.zone, log });
}

function signInPartsOf({ database: db, wallClock, engine, config }: ApiParts, tokens: Tokens, ended: EndedSessions): SignInParts {
  const { clock, rules } = engine.parts;
  return { db, tokens, ended, terms: config, wallClock, clock, zone: rules.zone };
}
