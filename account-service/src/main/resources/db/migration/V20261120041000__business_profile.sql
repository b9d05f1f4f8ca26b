-- What a business says about itself: one row per tenant, seen as onboarding and as foundation.
create table business (
    tenant_id          uuid primary key references tenant (id),
    business_name      text        not null default '',
    website            text,
    street             text        not null default '',
    city               text        not null default '',
    state              text        not null default '',
    zip                text        not null default '',
    country            text        not null default '',
    niche              text        not null default '',
    ica                text        not null default '',
    value_proposition  text        not null default '',
    target_market      text        not null default '',
    target_market_set  boolean     not null default false,
    core_values        text[]      not null default '{}',
    core_values_status text        not null default 'NOT_STARTED',
    purpose            text        not null default '',
    purpose_status     text        not null default 'NOT_STARTED',
    vision             text        not null default '',
    vision_status      text        not null default 'NOT_STARTED',
    version            bigint      not null default 0
);

alter table business enable row level security;
alter table business force row level security;
create policy tenant on business using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
