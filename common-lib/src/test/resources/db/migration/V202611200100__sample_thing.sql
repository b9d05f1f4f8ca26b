create table thing (
    tenant_id uuid not null,
    id        uuid not null,
    title     text not null,
    primary key (tenant_id, id)
);
alter table thing enable row level security;
alter table thing force row level security;
create policy tenant on thing using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
