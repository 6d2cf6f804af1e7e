-- Which item, a research paper, another one reports, by number; found by the rare words and numbers that both have.
create table report (
  item_id    integer primary key,
  paper_id   integer not null,
  confidence real    not null
) strict;
create index report_paper on report (paper_id);
