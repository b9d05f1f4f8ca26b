-- People belong to no tenant: one account may be a member of many. Never read by tenant, so no row-level security.
create table app_user (
    id                uuid primary key,
    email             text        not null unique check (char_length(email) between 3 and 254),
    email_verified    boolean     not null default false,
    password_hash     text,
    first_name        text        not null check (char_length(first_name) <= 100),
    last_name         text        not null check (char_length(last_name) <= 100),
    phone             text,
    avatar_url        text,
    preferences       text        not null default '{}',
    suspended_at      timestamptz,
    suspension_reason text,
    last_login_at     timestamptz,
    last_tenant_id    uuid,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null default 0
);
alter table membership add constraint membership_user foreign key (user_id) references app_user (id);
