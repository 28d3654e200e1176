import type { PoolClient } from 'pg';

import { addressees, type Addressing } from '../domain/duty/addressees.js';
import type { Post } from '../domain/workflow/actor.js';
import type { Recipient } from '../domain/workflow/effects.js';
import type { Deliver, OutboxMessage } from '../engine/index.js';

/** A message's case with what finds its addressees. */
type Addressed = Addressing & { caseId: string };

const ADDRESSING = `
select c.case_id as "caseId", json_build_object('enterprise', c.enterprise_id, 'authority', c.authority_id, 'supervisor', c.supervisor_id) as parties,
       i.snapshot->'context'->>'body' as body,
       case when d.duty is null then null else json_build_object('unit', d.unit_id, 'owedBy', d.owed_by) end as duty
  from jsonb_array_elements($1) with ordinality as m(message, place)
  left join case_file c on c.case_id = (m.message->>'caseId')::uuid
  left join workflow_instance i on i.case_id = c.case_id and i.instance = (m.message#>>'{payload,instance}')::int
  left join duty d on d.case_id = c.case_id and d.duty = (m.message#>>'{payload,about,duty}')::int
 order by m.place`;

const INSERT = `
insert into notification (case_id, seq, ordinal, unit_id, role, template, about, created_at)
select r.case_id, r.seq, r.ordinal, r.unit_id, r.role, r.template, r.about, $2
  from jsonb_to_recordset($1) as r(case_id uuid, seq int, ordinal int, unit_id uuid, role text, template text, about jsonb)
on conflict do nothing`;

/** Puts a message into the inbox of every post that it is for. */
export const deliverNotifications: Deliver = async (client: PoolClient, messages: readonly OutboxMessage[], at: Date) => {
  const { rows } = await client.query<Addressed>({ name: 'notifications.address', text: ADDRESSING, values: [JSON.stringify(messages)] });
  const notifications = messages.flatMap(({ caseId, seq, ordinal, payload }, index) => {
    const { template, to, about } = payload as { template: string; to: (Recipient | Post)[]; about?: object };
    return addressees(to, rows[index] as Addressed).map(({ unit, role }) => ({
      case_id: caseId,
      seq,
      ordinal,
      unit_id: unit,
      role,
      template,
      about: about ?? {},
    }));
  });
  await client.query({ name: 'notifications.insert', text: INSERT, values: [JSON.stringify(notifications), at] });
};

/** Puts a listing or delisting before the public, in the order in which the acts happened. */
export const deliverPublications: Deliver = async (client, messages, at) => {
  await client.query(
    `insert into publication (case_id, seq, ordinal, kind, channel, content, published_at)
     select r."caseId", r.seq, r.ordinal, r.payload->>'kind', r.payload->>'channel', r.payload->'content', $2
       from jsonb_to_recordset($1) as r("caseId" uuid, seq int, ordinal int, payload jsonb)
     on conflict do nothing`,
    [JSON.stringify(messages), at],
  );
};
