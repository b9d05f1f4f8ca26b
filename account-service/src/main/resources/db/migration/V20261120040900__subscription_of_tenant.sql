-- What a tenant has subscribed to, the newest last.
create table subscription (
    tenant_id            uuid        not null references tenant (id),
    id                   uuid        not null,
    user_id              uuid        not null,
    tier_id              text        not null references tier (id),
    frequency            text        not null check (frequency in ('MONTHLY', 'YEARLY')),
    status               text        not null,
    current_period_start timestamptz not null,
    current_period_end   timestamptz not null,
    trial_end            timestamptz,
    created_at           timestamptz not null,
    version              bigint      not null default 0,
    primary key (tenant_id, id)
);
create unique index one_trial_per_tenant on subscription (tenant_id) where trial_end is not null;

alter table subscription enable row level security;
alter table subscription force row level security;
create policy tenant on subscription using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
