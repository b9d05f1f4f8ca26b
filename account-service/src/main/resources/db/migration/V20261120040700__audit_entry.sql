-- Append-only, over all tenants; read by the staff of PurposePath only.
create table audit_entry (
    id          uuid primary key,
    occurred_at timestamptz not null,
    action      text        not null,
    actor_type  text        not null check (actor_type in ('USER', 'ANONYMOUS', 'SYSTEM', 'STRIPE')),
    actor_id    uuid,
    actor_email text,
    tenant_id   uuid,
    target_type text        not null,
    target_id   text,
    ip_address  text,
    user_agent  text,
    request_id  text,
    details     jsonb       not null default '{}'
);
create index audit_entry_time on audit_entry (occurred_at desc, id desc);
create index audit_entry_target on audit_entry (target_type, target_id);
create index audit_entry_tenant on audit_entry (tenant_id, occurred_at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only';
end $$;
create trigger append_only before update or delete on audit_entry for each row execute function refuse_change();
