-- AI operations answered, by calendar month (UTC). Twelve months are kept.
create table ai_usage (
    tenant_id     uuid   not null,
    month         date   not null check (extract(day from month) = 1),
    operation     text   not null check (operation ~ '^[a-z][A-Za-z]{2,60}$'),
    user_id       uuid   not null,
    builtin_calls bigint not null default 0 check (builtin_calls >= 0),
    cached_calls  bigint not null default 0 check (cached_calls >= 0),
    primary key (tenant_id, month, operation, user_id)
);

alter table ai_usage enable row level security;
alter table ai_usage force row level security;
create policy tenant on ai_usage using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
