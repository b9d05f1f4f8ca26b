create table kpi_target (
    tenant_id  uuid        not null,
    id         uuid        not null,
    kpi_id     uuid        not null,
    goal_id    uuid,
    level      text        not null check (level in ('MINIMAL', 'EXPECTED', 'OPTIMAL')),
    period     text        not null check (period ~ '^(19|20|21)\d\d-(0[1-9]|1[0-2])$'),
    value      numeric     not null check (abs(value) <= 1e15 and scale(value) <= 6),
    label      text        check (char_length(label) <= 200),
    confidence numeric     check (confidence between 0 and 100),
    rationale  text        check (char_length(rationale) <= 2000),
    set_by     uuid        not null,
    version    integer     not null check (version >= 1),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, kpi_id) references kpi,
    foreign key (tenant_id, goal_id) references goal,
    -- Deferred: replacing many passes through doubles.
    constraint kpi_target_once unique nulls not distinct (tenant_id, kpi_id, goal_id, level, period) deferrable initially deferred
);

create index kpi_target_by_goal on kpi_target (tenant_id, goal_id);

alter table kpi_target enable row level security;
alter table kpi_target force row level security;
create policy tenant on kpi_target using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
