-- Google accounts that sign people in; the subject stays when the Google address changes.
create table google_account (
    subject   text primary key,
    user_id   uuid        not null references app_user (id),
    linked_at timestamptz not null
);
create index google_account_of_user on google_account (user_id);
