-- One row per tenant: the number of its newest event. The row lock that a writer takes here, as the last thing before it commits, is what makes
-- the order of seq the order of commit.
create table change_counter (
    tenant_id uuid primary key,
    seq bigint not null check (seq >= 0),
    pruned_to bigint not null default 0 check (pruned_to between 0 and seq)
) with (fillfactor = 50);

alter table change_counter enable row level security;
alter table change_counter force row level security;
create policy tenant on change_counter using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- A replica looks once a second whether it missed a wake-up, for all tenants that it streams at once; it says so in this setting, and sees numbers only.
create policy heads on change_counter for select using (current_setting('app.cross_tenant', true) = 'change heads');

create table change (
    tenant_id uuid not null,
    seq bigint not null,
    type text not null,
    goal_id uuid,
    occurred_at timestamptz not null,
    body json not null,
    primary key (tenant_id, seq)
);

create index change_of_goal on change (tenant_id, goal_id, seq) where goal_id is not null;

alter table change enable row level security;
alter table change force row level security;
create policy tenant on change using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
