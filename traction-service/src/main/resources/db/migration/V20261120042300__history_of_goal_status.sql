create table goal_status_change (
    tenant_id   uuid        not null,
    id          uuid        not null,
    goal_id     uuid        not null,
    from_status text        check (from_status in ('DRAFT', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED')),
    to_status   text        not null check (to_status in ('DRAFT', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED')),
    reason      text        check (char_length(reason) <= 1000),
    progress    numeric     not null check (progress between 0 and 100),
    changed_by  uuid        not null,
    changed_at  timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, goal_id) references goal
);

create index goal_status_change_by_goal on goal_status_change (tenant_id, goal_id, changed_at, id);

alter table goal_status_change enable row level security;
alter table goal_status_change force row level security;
create policy tenant on goal_status_change using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
