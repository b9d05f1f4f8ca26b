create table kpi_link (
    tenant_id        uuid        not null,
    id               uuid        not null,
    link_type        text        not null check (link_type in ('GOAL', 'STRATEGY', 'PERSONAL')),
    goal_id          uuid,
    strategy_id      uuid,
    person_id        uuid,
    -- The end of the link, whatever its type: strategy, else goal, else person.
    place_id         uuid        not null,
    kpi_id           uuid        not null,
    threshold_pct    numeric     not null check (threshold_pct between 0 and 100),
    target_value     numeric     check (abs(target_value) <= 1e15 and scale(target_value) <= 6),
    baseline_value   numeric     check (abs(baseline_value) <= 1e15 and scale(baseline_value) <= 6),
    weight           numeric     not null check (weight > 0 and weight <= 100),
    is_primary       boolean     not null,
    linked_by        uuid        not null,
    linked_at        timestamptz not null,
    updated_at       timestamptz not null,
    version          integer     not null check (version >= 1),

    -- Derived from the KPI, its readings and its targets, and kept by whoever changes those.
    effective_target numeric,
    target_source    text        check (target_source in ('LINK', 'TARGET', 'KPI')),
    progress         numeric     not null check (progress between 0 and 100),

    primary key (tenant_id, id),
    constraint kpi_link_once unique (tenant_id, place_id, kpi_id),
    check (place_id = coalesce(strategy_id, goal_id, person_id)),
    foreign key (tenant_id, goal_id) references goal,
    foreign key (tenant_id, strategy_id) references strategy,
    foreign key (tenant_id, kpi_id) references kpi,
    check ((effective_target is null) = (target_source is null)),
    check ((link_type = 'GOAL' and goal_id is not null and strategy_id is null and person_id is null)
        or (link_type = 'STRATEGY' and goal_id is not null and strategy_id is not null and person_id is null)
        or (link_type = 'PERSONAL' and goal_id is null and strategy_id is null and person_id is not null)),
    check (not is_primary or link_type = 'GOAL')
);

create unique index kpi_link_one_primary on kpi_link (tenant_id, goal_id) where is_primary;
create index kpi_link_by_goal on kpi_link (tenant_id, goal_id);
create index kpi_link_by_kpi on kpi_link (tenant_id, kpi_id, link_type);

alter table kpi_link enable row level security;
alter table kpi_link force row level security;
create policy tenant on kpi_link using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
