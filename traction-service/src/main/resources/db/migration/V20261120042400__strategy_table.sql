create table strategy (
    tenant_id           uuid        not null,
    id                  uuid        not null,
    goal_id             uuid        not null,
    description         text        not null check (char_length(description) between 1 and 2000),
    status              text        not null check (status in ('DRAFT', 'VALIDATED', 'ADOPTED')),
    position            integer     not null check (position >= 1),
    ai_generated        boolean     not null,
    validation_score    numeric     check (validation_score between 0 and 100),
    validation_feedback text        check (char_length(validation_feedback) <= 5000),
    search_text         text        not null,
    version             integer     not null check (version >= 1),
    created_by          uuid        not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    deleted_at          timestamptz,

    -- Derived from actions and links, and kept by whoever changes those.
    progress            numeric     not null check (progress between 0 and 100),
    action_count        integer     not null check (action_count >= 0),
    link_count          integer     not null check (link_count >= 0),

    primary key (tenant_id, id),
    foreign key (tenant_id, goal_id) references goal,
    -- Deferred: a reorder passes through doubles.
    constraint strategy_place exclude using btree (tenant_id with =, goal_id with =, position with =)
        where (deleted_at is null) deferrable initially deferred
);

alter table strategy enable row level security;
alter table strategy force row level security;
create policy tenant on strategy using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
