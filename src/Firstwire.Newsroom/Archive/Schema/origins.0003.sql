-- When an item's relations changed last, by a count that never goes back: who follows them looks here.
create table tied (
  item_id integer primary key,
  turn    integer not null
) strict;
create index tied_turn on tied (turn);
