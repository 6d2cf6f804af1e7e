-- A projection of the archive: can be deleted and is rebuilt. A file of its own, as each has one writer.
create table progress (
  name     text primary key,
  seq      integer not null,
  recorded integer not null
) strict;

-- Which item's text derives from which other's, by number: kind and share as Firstwire.Tracing gave them.
create table derivation (
  item_id    integer not null,
  source_id  integer not null,
  kind       integer not null,
  share      real    not null,
  derived    real    not null,
  level      integer not null,
  is_primary integer not null,
  primary key (item_id, source_id)
) strict, without rowid;
create index derivation_source on derivation (source_id);
