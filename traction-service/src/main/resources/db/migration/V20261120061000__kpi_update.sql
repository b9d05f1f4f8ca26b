-- What an action brought about; the reading that it wrote carries the value, and takes the row with it when it goes.
create table kpi_update (
    tenant_id      uuid        not null,
    id             uuid        not null,
    action_id      uuid        not null,
    kpi_id         uuid        not null,
    reading_id     uuid        not null,
    horizon_id     text        check (char_length(horizon_id) <= 64),
    previous_value numeric,
    new_value      numeric     not null,
    update_date    date        not null,
    notes          text        check (char_length(notes) <= 500),
    created_by     uuid        not null,
    created_at     timestamptz not null,

    primary key (tenant_id, id),
    foreign key (tenant_id, action_id) references action,
    foreign key (tenant_id, kpi_id) references kpi,
    foreign key (tenant_id, reading_id) references kpi_reading on delete cascade
);

create index kpi_update_by_action on kpi_update (tenant_id, action_id, created_at desc, id desc);
create index kpi_update_by_reading on kpi_update (tenant_id, reading_id);

alter table kpi_update enable row level security;
alter table kpi_update force row level security;
create policy tenant on kpi_update using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
