alter table issue add column root_cause_method text check (root_cause_method in ('FIVE_WHYS', 'FISHBONE', 'SWOT', 'PARETO'));
alter table issue add column root_cause_findings text;
alter table issue add column analysed_by uuid;
alter table issue add column analysed_at timestamptz;
alter table issue add constraint issue_analysis_whole check (num_nulls(root_cause_method, root_cause_findings, analysed_by, analysed_at) in (0, 4));
