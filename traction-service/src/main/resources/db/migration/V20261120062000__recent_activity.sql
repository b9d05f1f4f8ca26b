-- One row per change that people want to hear of; the moment is that of its transaction, so that what is told once per goal counts once.
create table recent_activity (
    tenant_id   uuid        not null,
    id          uuid        not null,
    type        text        not null,
    entity_type text        not null check (entity_type in ('GOAL', 'STRATEGY', 'KPI', 'ACTION', 'ISSUE')),
    entity_id   uuid        not null,
    subject_id  uuid        not null,
    goal_id     uuid,
    user_id     uuid        not null,
    happened_at timestamptz not null default now(),

    primary key (tenant_id, id),
    unique (tenant_id, subject_id, type, happened_at)
);

create index recent_activity_by_time on recent_activity (tenant_id, happened_at desc, id desc);
create index recent_activity_by_entity on recent_activity (tenant_id, entity_id);

alter table recent_activity enable row level security;
alter table recent_activity force row level security;
create policy tenant on recent_activity using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
