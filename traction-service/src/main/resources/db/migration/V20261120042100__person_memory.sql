-- People of the tenant as last seen; account-service is their home, this is what lets lists name them without a call.
create table person (
    tenant_id uuid        not null,
    id        uuid        not null,
    name      text        not null,
    email     text,
    seen_at   timestamptz not null,
    primary key (tenant_id, id)
);

alter table person enable row level security;
alter table person force row level security;
create policy tenant on person using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
