-- Keys are written and synced before what they seal, and ids are handed out here: an id is never given twice,
-- not even after an older archive was restored beside newer keys.
create table secret (
  name  text primary key,
  bytes blob not null
) strict;

create table item_key (
  id    integer primary key autoincrement check (id < 2147483648),
  bytes blob not null
) strict;

create table feed_key (
  id    integer primary key autoincrement,
  bytes blob not null
) strict;

create table outlet_key (
  id    integer primary key autoincrement,
  bytes blob not null
) strict;
