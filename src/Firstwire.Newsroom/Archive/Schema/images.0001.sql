-- Pictures as pages show them, made small, each sealed under its item's key. The file can be deleted: they are asked for again.
-- until: up to then the row stands, be it a picture or that there is none (small is null). url_hash: of the picture's address,
-- as takedowns name it. used: when a reader last saw it, by which the oldest go first.
create table image (
  id       integer primary key,
  item_id  integer not null,
  url_hash blob not null,
  until    integer not null,
  used     integer not null,
  bytes    integer not null,
  small    blob,
  large    blob,
  unique (item_id, url_hash)
) strict;
create index image_used on image (used, bytes);
create index image_address on image (url_hash);

create table progress (
  name     text primary key,
  seq      integer not null,
  recorded integer not null
) strict;
