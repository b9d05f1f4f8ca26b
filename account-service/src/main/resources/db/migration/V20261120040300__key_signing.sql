-- Keys that sign access tokens. A key signs from its instant until a younger one does; the private half is encrypted.
create table signing_key (
    kid         text primary key,
    public_key  bytea       not null,
    private_key bytea       not null,
    created_at  timestamptz not null,
    signs_from  timestamptz not null
);
