create table kpi (
    tenant_id      uuid        not null,
    id             uuid        not null,
    name           text        collate "und-x-icu" not null check (char_length(name) between 1 and 200),
    description    text        check (char_length(description) <= 1000),
    category       text        collate "und-x-icu" check (char_length(category) <= 100),
    unit           text        check (char_length(unit) <= 30),
    direction      text        not null check (direction in ('UP', 'DOWN')),
    formula        text        check (char_length(formula) <= 1000),
    shared         boolean     not null,
    kind           text        check (kind in ('LEADING', 'LAGGING')),
    aggregation    text        not null check (aggregation in ('LAST', 'SUM', 'AVERAGE')),
    data_source    text        check (char_length(data_source) <= 200),
    owner_id       uuid,
    baseline_value numeric     check (abs(baseline_value) <= 1e15 and scale(baseline_value) <= 6),
    target_value   numeric     check (abs(target_value) <= 1e15 and scale(target_value) <= 6),
    search_text    text        not null,
    version        integer     not null check (version >= 1),
    created_by     uuid        not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    deleted_at     timestamptz,

    -- Derived from readings and targets, and kept by whoever changes those.
    current_value  numeric,
    current_period text        check (current_period ~ '^(19|20|21)\d\d-(0[1-9]|1[0-2])$'),
    recent         text        not null check (recent is json array),
    progress       numeric     not null check (progress between 0 and 100),
    measurable     boolean     not null,

    primary key (tenant_id, id),
    check ((current_value is null) = (current_period is null))
);

create index kpi_by_name on kpi (tenant_id, name, id) where deleted_at is null;
create index kpi_by_category on kpi (tenant_id, category, id) where deleted_at is null;
create index kpi_by_progress on kpi (tenant_id, progress, id) where deleted_at is null;
create index kpi_by_current_value on kpi (tenant_id, current_value, id) where deleted_at is null;
create index kpi_by_created_at on kpi (tenant_id, created_at, id) where deleted_at is null;
create index kpi_by_updated_at on kpi (tenant_id, updated_at, id) where deleted_at is null;
create index kpi_by_owner on kpi (tenant_id, owner_id, id) where deleted_at is null;

alter table kpi enable row level security;
alter table kpi force row level security;
create policy tenant on kpi using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
