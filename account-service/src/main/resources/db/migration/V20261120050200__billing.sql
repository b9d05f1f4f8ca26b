-- Which tenant is which customer of the payment provider: events name the customer only, so this is read before any tenant is known.
create table billing_customer (
    tenant_id   uuid primary key references tenant (id),
    customer_id text        not null unique,
    created_at  timestamptz not null
);

create table invoice (
    tenant_id    uuid           not null references tenant (id),
    id           uuid           not null,
    provider_id  text           not null,
    number       text           not null,
    status       text           not null check (status in ('OPEN', 'PAID', 'UNCOLLECTIBLE', 'VOID')),
    description  text           not null,
    amount_due   numeric(12, 2) not null,
    amount_paid  numeric(12, 2) not null,
    currency     text           not null,
    period_start timestamptz    not null,
    period_end   timestamptz    not null,
    issued_at    timestamptz    not null,
    due_at       timestamptz,
    paid_at      timestamptz,
    hosted_url   text,
    pdf_url      text,
    primary key (tenant_id, id),
    unique (tenant_id, provider_id)
);
create index invoice_newest on invoice (tenant_id, issued_at desc, id desc);

alter table invoice enable row level security;
alter table invoice force row level security;
create policy tenant on invoice using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- The one open intent of a tenant, to be given again for the same wish.
create table open_intent (
    tenant_id uuid primary key references tenant (id),
    intent_id text not null,
    wish      text not null
);

alter table open_intent enable row level security;
alter table open_intent force row level security;
create policy tenant on open_intent using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- Events as they came, before anybody knows which tenant they concern.
create table webhook_event (
    id          text primary key,
    type        text        not null,
    created_at  timestamptz not null,
    payload     text        not null,
    received_at timestamptz not null,
    handled_at  timestamptz,
    outcome     text,
    attempts    integer     not null default 0
);
create index webhook_event_unhandled on webhook_event (received_at) where handled_at is null;

-- The last event applied to each object of the provider, by the provider's clock.
create table webhook_object (
    id         text primary key,
    created_at timestamptz not null,
    rank       integer     not null
);
