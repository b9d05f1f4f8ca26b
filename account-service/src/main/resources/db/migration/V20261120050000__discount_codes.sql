-- Codes belong to PurposePath and not to a tenant; who redeemed one is a matter of the tenant, and of the staff.
create table discount_code (
    id              uuid primary key,
    code            text           not null unique check (code ~ '^[A-Z0-9]{4,20}$'),
    description     text           not null default '',
    type            text           not null check (type in ('PERCENTAGE', 'FIXED')),
    value           numeric(10, 2) not null check (value > 0 and (type = 'FIXED' or value between 1 and 100)),
    currency        text           not null,
    cycles          integer check (cycles > 0),
    active          boolean        not null default true,
    expires_at      timestamptz,
    redemptions     integer        not null default 0,
    max_redemptions integer check (max_redemptions > 0),
    tiers           text[]         not null default '{}',
    frequencies     text[]         not null default '{}',
    once_per_tenant boolean        not null default false,
    created_at      timestamptz    not null,
    updated_at      timestamptz    not null,
    version         bigint         not null default 0
);

create table discount_redemption (
    tenant_id       uuid           not null references tenant (id),
    id              uuid           not null,
    code_id         uuid           not null references discount_code (id),
    user_id         uuid           not null references app_user (id),
    subscription_id uuid           not null,
    tier_id         text           not null,
    frequency       text           not null,
    amount          numeric(10, 2) not null,
    currency        text           not null,
    redeemed_at     timestamptz    not null,
    primary key (tenant_id, id),
    unique (tenant_id, subscription_id, code_id)
);
create index discount_redemption_of_code on discount_redemption (code_id, redeemed_at desc);

alter table discount_redemption enable row level security;
alter table discount_redemption force row level security;
create policy tenant on discount_redemption using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- PurposePath's own staff looks over all tenants, and says so in each transaction that does; it changes nothing there.
create policy staff on discount_redemption for select using (current_setting('app.staff', true) = 'on');
create policy staff on tenant for select using (current_setting('app.staff', true) = 'on');
create policy staff on membership for select using (current_setting('app.staff', true) = 'on');
