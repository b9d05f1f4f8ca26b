-- Attempts counted per subject in a window that opens with the first one; shared by all replicas. Subjects are hashed.
create table attempt (
    counter      text        not null,
    subject      text collate "C" not null,
    hits         integer     not null,
    closes_at    timestamptz not null,
    primary key (counter, subject)
);
create index attempt_expiry on attempt (closes_at);
