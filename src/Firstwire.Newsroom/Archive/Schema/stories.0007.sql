-- Texts that were erased, by the tracker's numbers, which stand in its indexes until its next step.
create table erased (
  number integer primary key
) strict;

-- Whether a text was read for its words, and not its headline alone.
alter table held add column has_text integer not null default 1;
