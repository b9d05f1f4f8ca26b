-- Who has been asked to join a tenant. The token leads to the tenant before anybody is known, so it lies in a table of its own.
create table invitation (
    tenant_id   uuid        not null references tenant (id),
    id          uuid        not null,
    email       text        not null,
    role        text        not null check (role in ('ADMIN', 'MANAGER', 'USER', 'GUEST')),
    message     text,
    invited_by  uuid        not null references app_user (id),
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    accepted_at timestamptz,
    revoked_at  timestamptz,
    primary key (tenant_id, id)
);
create index invitation_newest on invitation (tenant_id, created_at desc);
create unique index one_open_invitation on invitation (tenant_id, email) where accepted_at is null and revoked_at is null;

alter table invitation enable row level security;
alter table invitation force row level security;
create policy tenant on invitation using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

create table invitation_token (
    hash          text primary key,
    tenant_id     uuid        not null,
    invitation_id uuid        not null,
    replaced_at   timestamptz,
    created_at    timestamptz not null,
    foreign key (tenant_id, invitation_id) references invitation (tenant_id, id) on delete cascade
);
create index invitation_token_of on invitation_token (tenant_id, invitation_id);
