import type { Line } from '../domain/access/line.js';

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
  /** Safety committee office that supervises it. */
  committee: string | null;
  /** False where it is known from a published record alone. */
  verified: boolean;
}
