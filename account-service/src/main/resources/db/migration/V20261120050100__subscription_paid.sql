-- Trials and paid subscriptions of a tenant side by side. An attempt is a purchase whose outcome is not known yet.
alter table subscription
    add column trial                  boolean not null default false,
    add column price                  numeric(10, 2),
    add column currency               text    not null default 'USD',
    add column cancel_at_period_end   boolean not null default false,
    add column ended_at               timestamptz,
    add column cancel_reason          text,
    add column trial_extended_by      uuid,
    add column trial_extension_reason text,
    add column discount_id            uuid,
    add column discount_until         timestamptz,
    add column discount_redeemed      boolean not null default false,
    add column next_tier_id           text references tier (id),
    add column next_frequency         text check (next_frequency in ('MONTHLY', 'YEARLY')),
    add column next_discount_id       uuid,
    add column provider_id            text,
    add column payment_intent_id      text,
    add column payment_method_id      text,
    add column busy_until             timestamptz;

update subscription set trial = true where trial_end is not null;
alter table subscription alter column trial drop default;

drop index one_trial_per_tenant;
create unique index one_trial_per_tenant on subscription (tenant_id) where trial;
create unique index one_purchase_per_tenant on subscription (tenant_id)
    where not trial and status in ('ATTEMPT', 'INCOMPLETE', 'ACTIVE', 'PAST_DUE', 'UNPAID', 'PAUSED');
create unique index subscription_of_provider on subscription (tenant_id, provider_id) where provider_id is not null;

create table trial_extension (
    tenant_id       uuid        not null references tenant (id),
    id              uuid        not null,
    subscription_id uuid        not null,
    previous_end    timestamptz not null,
    new_end         timestamptz not null,
    extended_by     uuid        not null references app_user (id),
    reason          text        not null,
    extended_at     timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, subscription_id) references subscription (tenant_id, id)
);

alter table trial_extension enable row level security;
alter table trial_extension force row level security;
create policy tenant on trial_extension using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- When which tenant's owner and admins are to be reminded of its trial; says nothing else, so that one look finds all that is due.
create table trial_reminder (
    tenant_id uuid        not null references tenant (id),
    kind      text        not null check (kind in ('ENDING', 'OVER')),
    due_at    timestamptz not null,
    primary key (tenant_id, kind)
);
create index trial_reminder_due on trial_reminder (due_at);
