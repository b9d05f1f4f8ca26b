-- What a business offers, in its own order. The list has a version of its own, for those who change it as a whole.
create table product_list (
    tenant_id uuid primary key references tenant (id),
    version   bigint not null default 0
);

create table product (
    tenant_id uuid    not null references product_list (tenant_id),
    id        uuid    not null,
    name      text    not null check (char_length(name) between 1 and 200),
    problem   text    not null check (char_length(problem) <= 2000),
    position  integer not null,
    version   bigint  not null default 0,
    primary key (tenant_id, id)
);
create index product_order on product (tenant_id, position);

alter table product_list enable row level security;
alter table product_list force row level security;
create policy tenant on product_list using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
alter table product enable row level security;
alter table product force row level security;
create policy tenant on product using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
