-- The simulated payment provider: what Stripe would keep on its side, objects as JSON. It belongs to no tenant, as Stripe does not.
create table twin_customer (
    id             text primary key,
    tenant         text    not null unique,
    name           text    not null,
    payment_method text,
    ahead_seconds  bigint  not null default 0,
    invoices       integer not null default 0
);

create table twin_object (
    id          text primary key,
    customer_id text not null references twin_customer (id),
    kind        text not null check (kind in ('SUBSCRIPTION', 'INVOICE', 'INTENT')),
    reference   text unique,
    content     text not null,
    due_at      timestamptz
);
create index twin_object_due on twin_object (due_at) where due_at is not null;
create index twin_object_of_customer on twin_object (customer_id);

-- Answers to calls by idempotency key.
create table twin_call (
    key       text primary key,
    object_id text not null
);

create table twin_event (
    id       text primary key,
    payload  text        not null,
    attempts integer     not null default 0,
    next_at  timestamptz not null
);
create index twin_event_due on twin_event (next_at);
