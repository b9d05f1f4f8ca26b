create table goal (
    tenant_id              uuid        not null,
    id                     uuid        not null,
    title                  text        collate "und-x-icu" not null check (char_length(title) between 1 and 200),
    intent                 text        check (char_length(intent) <= 2000),
    description            text        check (char_length(description) <= 5000),
    owner_id               uuid        not null,
    horizon                text        not null check (horizon in ('YEAR', 'QUARTER', 'MONTH')),
    status                 text        not null check (status in ('DRAFT', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED')),
    status_reason          text        check (char_length(status_reason) <= 1000),
    value_tags             varchar[]   not null,
    value_tag_keys         varchar[]   not null,
    start_date             date        not null,
    target_date            date        not null,
    closed_at              timestamptz,
    alignment_score        numeric     not null check (alignment_score between 0 and 100),
    alignment_explanation  text        not null check (char_length(alignment_explanation) <= 5000),
    alignment_suggestions  text        not null check (alignment_suggestions is json array),
    metadata               text        not null check (metadata is json object),
    search_text            text        not null,
    version                integer     not null check (version >= 1),
    created_by             uuid        not null,
    created_at             timestamptz not null,
    updated_at             timestamptz not null,
    deleted_at             timestamptz,

    -- Derived from links, actions and issues, and kept by whoever changes those, in the same transaction.
    progress               numeric     not null check (progress between 0 and 100),
    computed_progress      numeric     not null check (computed_progress between 0 and 100),
    kpi_progress           numeric     check (kpi_progress between 0 and 100),
    action_progress        numeric     check (action_progress between 0 and 100),
    measurable_count       integer     not null check (measurable_count >= 0),
    link_count             integer     not null check (link_count >= measurable_count),
    strategy_count         integer     not null check (strategy_count >= 0),
    action_count           integer     not null check (action_count >= 0),
    completed_action_count integer     not null check (completed_action_count between 0 and action_count),
    open_issue_count       integer     not null check (open_issue_count >= 0),
    -- Last days on which the progress is still enough, so that health needs no arithmetic in a query.
    on_track_until         date        not null,
    at_risk_until          date        not null check (at_risk_until >= on_track_until),

    primary key (tenant_id, id),
    check (target_date >= start_date),
    check ((closed_at is not null) = (status in ('COMPLETED', 'CANCELLED')))
);

create index goal_by_created_at on goal (tenant_id, created_at, id) where deleted_at is null;
create index goal_by_updated_at on goal (tenant_id, updated_at, id) where deleted_at is null;
create index goal_by_title on goal (tenant_id, title, id) where deleted_at is null;
create index goal_by_status on goal (tenant_id, status, id) where deleted_at is null;
create index goal_by_horizon on goal (tenant_id, horizon, id) where deleted_at is null;
create index goal_by_progress on goal (tenant_id, progress, id) where deleted_at is null;
create index goal_by_start_date on goal (tenant_id, start_date, id) where deleted_at is null;
create index goal_by_target_date on goal (tenant_id, target_date, id) where deleted_at is null;
create index goal_by_owner on goal (tenant_id, owner_id, id) where deleted_at is null;

alter table goal enable row level security;
alter table goal force row level security;
create policy tenant on goal using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
