import type { CaseDto } from '../../src/api/cases/case.dto.js';
import type { InspectionDto } from '../../src/api/inspections/inspections.dto.js';
import { stableId } from '../../src/directory/stable-id.js';
import type { Answer, ServedApi } from './api.js';

/** The seeded person of a login. */
export const personOf = (login: string): string => stableId('person', login);

export const page = { name: '检查记录第2页.jpg', sha256: 'c'.repeat(64) };

/** A record as two officers of the bureau draw it up, with some of it replaced. */
export function recordOf(enterprise: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    number: '青应急检记〔2026〕41号',
    kind: 'inspection',
    enterprise,
    place: '二号储罐区',
    startedAt: '2026-03-02T08:30:00+08:00',
    endedAt: '2026-03-02T09:40:00+08:00',
    officers: [
      { person: personOf('inspector'), certificate: '鲁Y-0231' },
      { person: personOf('inspector2'), certificate: '鲁Y-0232' },
    ],
    items: [{ item: '储罐区防火堤', result: '东南角开裂约3米' }],
    problems: [
      { title: '二号储罐区防火堤开裂', description: '裂缝约3米，雨水可渗出', place: '二号储罐区东南角', provision: 'GB 50160 第6.2.17条', evidence: [{ name: '现场照片.jpg', sha256: 'a'.repeat(64) }] },
    ],
    handling: '责令限期整改',
    ...changes,
  };
}

/** The record signed by both officers and, on paper, by the enterprise. */
export async function signedByAll(api: ServedApi, id: string): Promise<InspectionDto> {
  await api.post('inspector', `/inspections/${id}/sign`, {});
  await api.post('inspector2', `/inspections/${id}/sign`, {});
  const signed = await api.post<InspectionDto>('inspector', `/inspections/${id}/paper-signature`, { name: '周长安', position: '总经理', evidence: page });
  if (signed.status !== 200) throw new Error(`The record was not signed: ${JSON.stringify(signed.body)}`);
  return signed.body;
}

/** Draws up a record and has it signed by everybody. */
export async function completeRecord(api: ServedApi, enterprise: string, changes: Record<string, unknown> = {}): Promise<InspectionDto> {
  const drawn: Answer<InspectionDto> = await api.post<InspectionDto>('inspector', '/inspections', recordOf(enterprise, changes));
  if (drawn.status !== 201) throw new Error(`The record was not drawn up: ${JSON.stringify(drawn.body)}`);
  return signedByAll(api, drawn.body.id);
}

/** Sees to it that the record which an order names is there, complete, and of the enterprise of the case. */
export async function inspectedBefore(api: ServedApi, caseId: string, facts: Record<string, unknown>): Promise<void> {
  const { number } = (facts['inspectionRecord'] ?? {}) as { number?: string };
  const enterprise = (await api.get<CaseDto>('regulator', `/cases/${caseId}`)).body.parties?.enterprise?.id;
  if (number === undefined || enterprise === undefined) return;
  const { body } = await api.get<{ items: InspectionDto[] }>('regulator', `/inspections?enterprise=${enterprise}&limit=200`);
  if (!body.items.some((record) => record.number === number)) await completeRecord(api, enterprise, { number });
}
