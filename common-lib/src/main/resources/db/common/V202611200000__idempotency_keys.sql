-- Kept first answers to Idempotency-Key, for 24 hours. A row belongs to a user, or to nobody for public operations.
create table idempotency_key (
    slot         text        primary key,
    user_id      uuid,
    request_hash bytea       not null,
    status       smallint    not null,
    location     text,
    etag         text,
    sealed       boolean     not null,
    body         bytea       not null,
    created_at   timestamptz not null default now()
);
create index idempotency_key_created_at on idempotency_key (created_at);

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own on idempotency_key
    using (user_id is not distinct from nullif(current_setting('app.user_id', true), '')::uuid);
create policy expired on idempotency_key
    using (created_at <= now() - interval '24 hours');
