-- hidden: since when a case keeps the item from every surface.
alter table item add column hidden integer;
create index item_erased on item (id) where erased is not null;

-- Which case hides what.
create table takedown_hidden (
  case_id text not null,
  item_id integer not null references item,
  primary key (case_id, item_id)
) strict, without rowid;
create index takedown_hidden_item on takedown_hidden (item_id);

-- Of an order (keys.db), what is in its scope; destroyed: when its rows went.
create table takedown_item (
  order_id  integer not null,
  item_id   integer not null references item,
  destroyed integer,
  primary key (order_id, item_id)
) strict, without rowid;
create index takedown_item_item on takedown_item (item_id);

-- The words that are probed for, sealed under the order's key, which goes with the proof.
create table takedown_words (
  order_id integer not null,
  item_id  integer not null,
  sealed   blob not null,
  primary key (order_id, item_id)
) strict;

-- Who has the text of what an order names, on other hosts.
create table takedown_copy (
  order_id integer not null,
  item_id  integer not null references item,
  primary key (order_id, item_id)
) strict, without rowid;
