-- Letters waiting to be sent, written in the transaction that caused them. Content is encrypted, since links in it are secrets.
create table outgoing_mail (
    id              uuid primary key,
    content         bytea       not null,
    attempts        integer     not null default 0,
    queued_at       timestamptz not null,
    next_attempt_at timestamptz not null
);
create index outgoing_mail_due on outgoing_mail (next_attempt_at);
