-- Uploaded pictures, cut to a small square: they live beside the people they show, so that every replica has them.
create table avatar (
    user_id    uuid primary key references app_user (id),
    id         text        not null unique,
    media_type text        not null check (media_type in ('image/png', 'image/jpeg')),
    bytes      bytea       not null,
    created_at timestamptz not null
);
