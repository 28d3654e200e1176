import type { Line } from '../domain/access/line.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Role } from '../domain/workflow/actor.js';

/**
 * Kinds of organisations: who must rectify, whose matter it is, who supervises both (安委办), the government above them, the discipline inspection body
 * (纪检监察机关), and agencies whose experts assess (技术服务机构).
 */
export const organisationKinds = ['enterprise', 'authority', 'safety-committee-office', 'government', 'discipline-body', 'agency'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Kinds that may list a hazard, receive a transfer or otherwise be named as a body in an act. */
export const officialKinds = ['authority', 'safety-committee-office', 'government', 'discipline-body'] as const satisfies readonly OrganisationKind[];

export const organisationLevels = ['town', 'county', 'city', 'province', 'state'] as const;
export type OrganisationLevel = (typeof organisationLevels)[number];

/** 规模 of an enterprise (统计上大中小微型企业划分办法): 大型、中型、小型、微型. */
export const organisationScales = ['large', 'medium', 'small', 'micro'] as const;
export type OrganisationScale = (typeof organisationScales)[number];

/** An organisation of the directory. */
export interface Organisation {
  id: string;
  kind: OrganisationKind;
  name: string;
  /** Unified social credit code (统一社会信用代码); null where it is not known. */
  creditCode: string | null;
  /** Division code; null only for an organisation that a published record names without a place. */
  regionCode: string | null;
  level: OrganisationLevel | null;
  /** Line of supervision of an official body; null where it supervises comprehensively. */
  line: Line | null;
  /** Authority whose matter an enterprise is. */
  authority: string | null;
  /** Safety committee office that supervises it; of an official body the one above it. */
  committee: string | null;
  /** GB/T 4754 code of what an enterprise does. */
  industry: string | null;
  scale: OrganisationScale | null;
  /** Name of the principal (主要负责人) as registered. */
  principal: string | null;
  /** First and last local day; null where nobody has said, and where it goes on. */
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
  /** False where it is known from a published record alone. */
  verified: boolean;
  /** The known organisation that one of a published record was joined with; null for every other. */
  joinedInto: string | null;
}

const administrators = ['system-administrator', 'security-administrator', 'auditor'] as const satisfies readonly Role[];

/** Posts of each kind of organisation. Administrators sit with whoever runs the installation, an official body. */
export const rolesOfKind: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  enterprise: ['enterprise-safety-officer', 'enterprise-principal'],
  authority: ['inspector', 'regulator', 'regulator-leader', 'intake-officer', 'expert', ...administrators],
  'safety-committee-office': ['supervisor', 'supervisor-leader', 'intake-officer', ...administrators],
  government: ['supervisor', 'supervisor-leader', ...administrators],
  'discipline-body': ['discipline-officer'],
  agency: ['expert'],
};
