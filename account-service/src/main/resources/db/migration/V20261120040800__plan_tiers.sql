-- The plans on offer are data. Null is unlimited for a limit, and not sold for a price.
create table tier (
    id                text primary key check (id ~ '^[a-z][a-z0-9_-]{1,31}$'),
    name              text           not null,
    description       text           not null,
    features          text[]         not null,
    goals_limit       integer,
    kpis_limit        integer,
    actions_limit     integer,
    strategies_limit  integer,
    attachments_limit integer,
    reports_limit     integer,
    monthly_price     numeric(10, 2),
    yearly_price      numeric(10, 2),
    currency          text           not null default 'USD',
    active            boolean        not null default true,
    check (monthly_price is not null or yearly_price is not null)
);

insert into tier (id, name, description, features, goals_limit, kpis_limit, actions_limit, strategies_limit,
                  attachments_limit, reports_limit, monthly_price, yearly_price)
values ('starter', 'Starter', 'For owners who plan alone',
        '{goals,operations,kpis,strategies,reports,goalCreate}', 10, 50, null, 20, 5, 5, 29.99, 299.99),
       ('professional', 'Professional', 'For teams that plan and follow up together',
        '{goals,operations,kpis,strategies,reports,realtime,attachments,strategyCompare,goalCreate}', 50, 250, null, 100, 20, 50, 79.99, 799.99),
       ('enterprise', 'Enterprise', 'For companies that plan without bounds',
        '{goals,operations,kpis,strategies,reports,realtime,attachments,bulkPlanner,strategyCompare,goalCreate}', null, null, null, null, null, null, 199.99, 1999.99);
