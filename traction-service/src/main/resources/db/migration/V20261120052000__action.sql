create table action (
    tenant_id          uuid        not null,
    id                 uuid        not null,
    title              text        collate "und-x-icu" not null check (char_length(title) between 1 and 200),
    description        text        check (char_length(description) <= 5000),
    start_date         date,
    due_date           date,
    date_entered       timestamptz not null,
    priority           text        not null check (priority in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    status             text        not null check (status in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'BLOCKED', 'CANCELLED')),
    status_changed_at  timestamptz not null,
    blocked_reason     text        check (char_length(blocked_reason) between 1 and 500),
    assigned_person_id uuid,
    progress           integer     not null check (progress between 0 and 100),
    estimated_hours    numeric     check (estimated_hours between 0 and 10000),
    actual_hours       numeric     check (actual_hours between 0 and 10000),
    tags               varchar[]     not null,
    tag_keys           varchar[]     not null,
    completed_at       timestamptz,
    search_text        text        not null,
    version            integer     not null check (version >= 1),
    created_by         uuid        not null,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    deleted_at         timestamptz,

    primary key (tenant_id, id),
    check (due_date >= start_date),
    check ((status = 'BLOCKED') = (blocked_reason is not null)),
    check ((status = 'COMPLETED') = (completed_at is not null)),
    check (status <> 'COMPLETED' or progress = 100)
);

create index action_by_due_date on action (tenant_id, due_date, id) where deleted_at is null;
create index action_by_created_at on action (tenant_id, created_at, id) where deleted_at is null;
create index action_by_assignee on action (tenant_id, assigned_person_id, id) where deleted_at is null;
create index action_unfinished on action (tenant_id) where deleted_at is null and status not in ('COMPLETED', 'CANCELLED');

-- The tenant of a connection is the one of the transaction, which row-level security checks again.
create table action_goal (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    action_id uuid not null,
    goal_id   uuid not null,
    primary key (tenant_id, action_id, goal_id),
    foreign key (tenant_id, action_id) references action,
    foreign key (tenant_id, goal_id) references goal
);

create index action_goal_by_goal on action_goal (tenant_id, goal_id);

create table action_strategy (
    tenant_id   uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    action_id   uuid not null,
    strategy_id uuid not null,
    primary key (tenant_id, action_id, strategy_id),
    foreign key (tenant_id, action_id) references action,
    foreign key (tenant_id, strategy_id) references strategy
);

create index action_strategy_by_strategy on action_strategy (tenant_id, strategy_id);

alter table action enable row level security;
alter table action force row level security;
create policy tenant on action using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table action_goal enable row level security;
alter table action_goal force row level security;
create policy tenant on action_goal using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table action_strategy enable row level security;
alter table action_strategy force row level security;
create policy tenant on action_strategy using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
