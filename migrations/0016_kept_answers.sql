-- What was created outside of a case under an Idempotency-Key, and what its sender was answered with: a repetition is answered from here. Written in the transaction
-- that creates. Acts on cases keep their keys in the journal.
create table kept_answer (
  -- Person who sent the request; keys are each sender's own.
  sender uuid not null,
  key text not null check (key ~ '^[\x21-\x7e]{1,200}$'),
  -- SHA-256 of method, path and body.
  request text not null check (request ~ '^[0-9a-f]{64}$'),
  -- As text, so that it is given again to the letter.
  answer json not null,
  answered_at timestamptz not null,
  primary key (sender, key)
);
