-- Items whose page is about to be read for the first time: followed when that has ended, or when this time has come.
create table awaited (
  item_id integer primary key,
  until   integer not null
) strict;
create index awaited_until on awaited (until);
