-- A row is there before its content is, and after: pending, stored, erased. What a crash leaves behind can so always be found and removed.
create table attachment (
    tenant_id    uuid        not null,
    id           uuid        not null,
    owner_type   text        not null check (owner_type in ('GOAL', 'ACTION', 'ISSUE')),
    owner_id     uuid        not null,
    file_name    text        not null check (char_length(file_name) between 1 and 255),
    title        text        check (char_length(title) <= 200),
    description  text        check (char_length(description) <= 1000),
    content_type text        not null,
    size         bigint      not null check (size between 1 and 10485760),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    metadata     text        not null check (metadata is json object),
    state        text        not null check (state in ('PENDING', 'STORED', 'ERASED')),
    uploaded_by  uuid        not null,
    created_at   timestamptz not null,

    primary key (tenant_id, id)
);

create index attachment_of_owner on attachment (tenant_id, owner_type, owner_id, created_at desc, id desc);
create index attachment_unsettled on attachment (tenant_id, created_at) where state <> 'STORED';

alter table attachment enable row level security;
alter table attachment force row level security;
create policy tenant on attachment using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- The clean-up asks which tenants have something unsettled; it says so in this setting.
create policy clean_up on attachment for select using (current_setting('app.cross_tenant', true) = 'attachment clean-up' and state <> 'STORED');
