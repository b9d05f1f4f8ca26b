-- Tokens sent by e-mail, stored hashed. Only the newest of its kind works for a user.
create table email_token (
    hash        text primary key,
    purpose     text        not null check (purpose in ('CONFIRM_EMAIL', 'RESET_PASSWORD')),
    user_id     uuid        not null references app_user (id),
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    replaced_at timestamptz
);
create index email_token_open on email_token (user_id, purpose) where used_at is null and replaced_at is null;
create index email_token_expiry on email_token (expires_at);
