-- When a member last signed in to the tenant or renewed a session in it.
alter table membership add column last_active_at timestamptz;
