-- A tenant and its members may be seen by whoever works in the tenant, and by the person whose own membership it is.
create table tenant (
    id          uuid primary key,
    name        text        not null check (char_length(name) between 1 and 120),
    named       boolean     not null default false,
    timezone    text        not null default 'UTC',
    currency    text        not null default 'USD',
    locale      text        not null default 'en',
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint      not null default 0
);

create table membership (
    tenant_id  uuid        not null references tenant (id),
    user_id    uuid        not null,
    role       text        not null check (role in ('OWNER', 'ADMIN', 'MANAGER', 'USER', 'GUEST')),
    joined_at  timestamptz not null,
    ended_at   timestamptz,
    primary key (tenant_id, user_id)
);
create index membership_of_user on membership (user_id, joined_at);
create unique index one_owner_per_tenant on membership (tenant_id) where role = 'OWNER' and ended_at is null;

alter table membership enable row level security;
alter table membership force row level security;
create policy tenant_or_self on membership
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or user_id = nullif(current_setting('app.user_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table tenant enable row level security;
alter table tenant force row level security;
create policy tenant_or_member on tenant
    using (id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or exists (select from membership m
                   where m.tenant_id = id and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid))
    with check (id = nullif(current_setting('app.tenant_id', true), '')::uuid);
