-- What the outbox delivers inside duban itself: messages to posts, and what was put before the public.

create table notification (
  case_id uuid not null,
  seq integer not null,
  ordinal integer not null,
  unit_id uuid not null,
  role text not null,
  template text not null,
  about jsonb not null,
  created_at timestamptz not null,
  read_at timestamptz,
  read_by uuid,
  primary key (case_id, seq, ordinal, unit_id, role)
);

create index notification_inbox on notification (unit_id, role, created_at desc, case_id, seq, ordinal);

create table publication (
  case_id uuid not null,
  seq integer not null,
  ordinal integer not null,
  kind text not null check (kind in ('listing', 'delisting')),
  channel text not null,
  content jsonb not null,
  published_at timestamptz not null,
  primary key (case_id, seq, ordinal)
);
