-- A session is the family of all refresh tokens that descend from one sign-in. It is found by a token before any tenant is known.
create table session (
    id           uuid primary key,
    user_id      uuid        not null references app_user (id),
    tenant_id    uuid        not null,
    ip_address   text,
    user_agent   text,
    created_at   timestamptz not null,
    last_used_at timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz
);
create index session_of_user on session (user_id, last_used_at desc) where ended_at is null;
create index session_expiry on session (expires_at);

create table refresh_token (
    hash       text primary key,
    session_id uuid        not null references session (id) on delete cascade,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index refresh_token_of_session on refresh_token (session_id);

-- What the other services ask for. A row carries the id of the transaction that wrote it: whoever reads from
-- "the oldest transaction still running" on sees late commits too, at the price of an occasional repeat.
create table revoked_session (
    session_id  uuid primary key,
    expires_at  timestamptz not null,
    transaction xid8        not null default pg_current_xact_id()
);
create index revoked_session_order on revoked_session (transaction);
create index revoked_session_expiry on revoked_session (expires_at);
