create table activity_entry (
    tenant_id      uuid        not null,
    id             uuid        not null,
    goal_id        uuid        not null,
    -- Number of the event that announced the entry; it outlives that event.
    event_id       bigint      not null check (event_id >= 1),
    type           text        not null check (type in ('WEEKLY_REVIEW', 'NOTE', 'SYSTEM', 'DECISION', 'ATTACHMENT')),
    title          text        check (char_length(title) <= 200),
    text           text        not null,
    url            text        check (char_length(url) <= 2000),
    author_id      uuid        not null,
    mentions       uuid[]      not null,
    attachments    text        not null check (attachments is json array),
    metadata       text        not null check (metadata is json object),

    -- Of decisions.
    rationale      text        check (char_length(rationale) <= 5000),
    alternatives   text[],
    decided_by     uuid,
    decided_on     date,

    -- Of weekly reviews.
    week           text        check (week ~ '^\d{4}-W\d{2}$'),
    judgement      text        check (judgement in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    confidence     integer     check (confidence between 1 and 5),
    wins           text[],
    challenges     text[],
    next_steps     text[],
    goal_progress  numeric     check (goal_progress between 0 and 100),
    goal_kpis      text        check (goal_kpis is json array),

    version        integer     not null check (version >= 1),
    created_at     timestamptz not null,
    updated_at     timestamptz not null,

    primary key (tenant_id, id),
    foreign key (tenant_id, goal_id) references goal,
    constraint activity_entry_event unique (tenant_id, event_id),
    check (type <> 'DECISION' or (decided_by is not null and decided_on is not null)),
    check (type <> 'WEEKLY_REVIEW' or (week is not null and goal_progress is not null))
);

create index activity_entry_of_goal on activity_entry (tenant_id, goal_id, event_id);
create unique index activity_entry_one_review on activity_entry (tenant_id, goal_id, week, author_id) where type = 'WEEKLY_REVIEW';

alter table activity_entry enable row level security;
alter table activity_entry force row level security;
create policy tenant on activity_entry using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
