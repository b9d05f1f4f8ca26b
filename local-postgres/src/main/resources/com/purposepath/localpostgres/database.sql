-- The database of one service and its two roles. Run as often as you like: what is there stays, passwords are set anew.
--
--   psql -v name=account -v owner=account_owner -v app=account_app -v owner_password=… -v app_password=… -f database.sql
--
-- <name>_owner owns the database and runs the migrations. <name>_app is what the service works as: it owns nothing and
-- cannot bypass row-level security, so that no mistake in the service can cross from one tenant into another.

select format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole noreplication', wanted)
  from unnest(array[:'owner', :'app']) wanted
 where not exists (select from pg_roles where rolname = wanted)
\gexec

alter role :"owner" password :'owner_password';
alter role :"app" password :'app_password';

-- An administrator without superuser rights may hand a database only to a role that it belongs to.
select format('grant %I to current_user', :'owner')
 where not (select rolsuper from pg_roles where rolname = current_user)
\gexec

-- The built-in locale sorts and folds case alike on every machine; indexes survive a change of operating system.
select format('create database %I owner %I template template0 encoding ''UTF8'' locale_provider builtin builtin_locale ''C.UTF-8'' locale ''C''', :'name', :'owner')
 where not exists (select from pg_database where datname = :'name')
\gexec

revoke all on database :"name" from public;
grant connect on database :"name" to :"app";

-- Everybody may enter these two unless told otherwise; on a hosted server they may not be ours to close.
select format('revoke connect on database %I from public', datname)
  from pg_database
 where datname in ('postgres', 'template1') and pg_has_role(datdba, 'member')
\gexec

\connect :"name"

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists citext;
create extension if not exists btree_gist;

revoke all on schema public from public;
grant usage on schema public to :"app";

alter default privileges for role :"owner" grant select, insert, update, delete on tables to :"app";
alter default privileges for role :"owner" grant usage on sequences to :"app";
