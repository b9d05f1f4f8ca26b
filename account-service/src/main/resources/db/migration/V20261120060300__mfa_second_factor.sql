-- A person's second factor. Secret and hashes of the recovery codes are encrypted for this person. Until enabled_at it only waits.
create table mfa (
    user_id        uuid primary key references app_user (id),
    secret         bytea       not null,
    begun_at       timestamptz not null,
    enabled_at     timestamptz,
    last_step      bigint      not null default 0,
    recovery_codes bytea       not null
);
create index mfa_waiting on mfa (begun_at) where enabled_at is null;

-- A sign-in whose first step is done. Goes with the second factor; each try is counted before the code is looked at.
create table mfa_challenge (
    hash        text primary key,
    user_id     uuid        not null references mfa (user_id) on delete cascade,
    tenant_wish uuid,
    tries       integer     not null default 0,
    expires_at  timestamptz not null
);
create index mfa_challenge_of_user on mfa_challenge (user_id);
create index mfa_challenge_expiry on mfa_challenge (expires_at);
