-- The page that an item's own page declares as its source, and what was found there (DeclaredFinding). due is null once that is known.
create table declared_source (
  item_id    integer primary key references item,
  unit_id    integer not null references unit,
  due        integer,
  attempts   integer not null default 0,
  finding    integer not null,
  share      real,
  checked    integer,
  sealed_url blob not null
) strict;
create index declared_source_unit_due on declared_source (unit_id, due) where due is not null;
