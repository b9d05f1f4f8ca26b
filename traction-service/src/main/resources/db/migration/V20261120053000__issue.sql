create table issue_status (
    tenant_id   uuid    not null,
    id          uuid    not null,
    name        text    not null check (char_length(name) between 1 and 50),
    name_key    text    not null,
    description text    check (char_length(description) <= 500),
    category    text    not null check (category in ('OPEN', 'ACTIVE', 'INACTIVE', 'CLOSED')),
    color       text    not null check (color ~ '^#[0-9A-Fa-f]{6}$'),
    icon        text    check (char_length(icon) <= 50),
    position    integer not null check (position >= 1),
    is_default  boolean not null,
    is_system   boolean not null,
    is_active   boolean not null,
    version     integer not null check (version >= 1),
    primary key (tenant_id, id),
    constraint issue_status_name unique (tenant_id, name_key),
    check (not is_default or (category = 'OPEN' and is_active))
);

create unique index issue_status_one_default on issue_status (tenant_id) where is_default;

create table issue_type (
    tenant_id   uuid    not null,
    id          uuid    not null,
    name        text    not null check (char_length(name) between 1 and 50),
    name_key    text    not null,
    description text    check (char_length(description) <= 500),
    color       text    not null check (color ~ '^#[0-9A-Fa-f]{6}$'),
    icon        text    check (char_length(icon) <= 50),
    position    integer not null check (position >= 1),
    is_default  boolean not null,
    is_system   boolean not null,
    is_active   boolean not null,
    version     integer not null check (version >= 1),
    primary key (tenant_id, id),
    constraint issue_type_name unique (tenant_id, name_key)
);

create unique index issue_type_one_default on issue_type (tenant_id) where is_default;

create table issue (
    tenant_id          uuid        not null,
    id                 uuid        not null,
    title              text        collate "und-x-icu" not null check (char_length(title) between 1 and 200),
    description        text        check (char_length(description) <= 5000),
    reported_by        uuid        not null,
    date_reported      timestamptz not null,
    business_impact    text        not null check (business_impact in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    priority           text        not null check (priority in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    status_id          uuid        not null,
    type_id            uuid,
    assigned_person_id uuid,
    due_date           date,
    estimated_hours    numeric     check (estimated_hours between 0 and 10000),
    actual_hours       numeric     check (actual_hours between 0 and 10000),
    tags               varchar[]     not null,
    tag_keys           varchar[]     not null,
    resolution_notes   text        check (char_length(resolution_notes) <= 5000),
    closed_at          timestamptz,
    search_text        text        not null,
    version            integer     not null check (version >= 1),
    created_by         uuid        not null,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    deleted_at         timestamptz,

    primary key (tenant_id, id),
    foreign key (tenant_id, status_id) references issue_status,
    foreign key (tenant_id, type_id) references issue_type
);

create index issue_by_created_at on issue (tenant_id, created_at, id) where deleted_at is null;
create index issue_by_status on issue (tenant_id, status_id, id) where deleted_at is null;
create index issue_by_type on issue (tenant_id, type_id, id) where deleted_at is null;
create index issue_by_assignee on issue (tenant_id, assigned_person_id, id) where deleted_at is null;

create table issue_goal (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    issue_id  uuid not null,
    goal_id   uuid not null,
    primary key (tenant_id, issue_id, goal_id),
    foreign key (tenant_id, issue_id) references issue,
    foreign key (tenant_id, goal_id) references goal
);

create index issue_goal_by_goal on issue_goal (tenant_id, goal_id);

create table issue_strategy (
    tenant_id   uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    issue_id    uuid not null,
    strategy_id uuid not null,
    primary key (tenant_id, issue_id, strategy_id),
    foreign key (tenant_id, issue_id) references issue,
    foreign key (tenant_id, strategy_id) references strategy
);

create index issue_strategy_by_strategy on issue_strategy (tenant_id, strategy_id);

create table action_issue (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    action_id uuid not null,
    issue_id  uuid not null,
    primary key (tenant_id, action_id, issue_id),
    foreign key (tenant_id, action_id) references action,
    foreign key (tenant_id, issue_id) references issue
);

create index action_issue_by_issue on action_issue (tenant_id, issue_id);

alter table issue_status enable row level security;
alter table issue_status force row level security;
create policy tenant on issue_status using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table issue_type enable row level security;
alter table issue_type force row level security;
create policy tenant on issue_type using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table issue enable row level security;
alter table issue force row level security;
create policy tenant on issue using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table issue_goal enable row level security;
alter table issue_goal force row level security;
create policy tenant on issue_goal using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table issue_strategy enable row level security;
alter table issue_strategy force row level security;
create policy tenant on issue_strategy using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table action_issue enable row level security;
alter table action_issue force row level security;
create policy tenant on action_issue using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
