create table kpi_reading (
    tenant_id      uuid        not null,
    id             uuid        not null,
    kpi_id         uuid        not null,
    period         text        not null check (period ~ '^(19|20|21)\d\d-(0[1-9]|1[0-2])$'),
    kind           text        not null check (kind in ('MEASURED', 'ESTIMATE')),
    value          numeric     not null check (abs(value) <= 1e15 and scale(value) <= 6),
    adjusted_value numeric     check (abs(adjusted_value) <= 1e15 and scale(adjusted_value) <= 6),
    reason         text        check (char_length(reason) <= 500),
    notes          text        check (char_length(notes) <= 1000),
    source         text        not null check (source in ('MANUAL', 'ACTION', 'IMPORT')),
    action_id      uuid,
    recorded_by    uuid        not null,
    version        integer     not null check (version >= 1),
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, kpi_id) references kpi,
    constraint kpi_reading_once_a_month unique (tenant_id, kpi_id, period)
);

create table kpi_adjustment (
    tenant_id      uuid        not null,
    id             uuid        not null,
    reading_id     uuid        not null,
    previous_value numeric     not null,
    adjusted_value numeric,
    reason         text        check (char_length(reason) <= 500),
    adjusted_by    uuid        not null,
    adjusted_at    timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, reading_id) references kpi_reading on delete cascade
);

create index kpi_adjustment_by_reading on kpi_adjustment (tenant_id, reading_id, adjusted_at, id);

alter table kpi_reading enable row level security;
alter table kpi_reading force row level security;
create policy tenant on kpi_reading using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table kpi_adjustment enable row level security;
alter table kpi_adjustment force row level security;
create policy tenant on kpi_adjustment using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
