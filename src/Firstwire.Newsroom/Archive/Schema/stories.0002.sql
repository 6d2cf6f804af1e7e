-- What the tracker of stories holds in memory, so that it goes on after a restart as if there had been none. number, story:
-- the tracker's own; story is -1 of a text that was read anew since, which stands in the tracker's indexes until the window
-- has passed it. terms: hashes of the words that a text is placed by, without their order.
create table held (
  number  integer primary key,
  item_id integer not null,
  story   integer not null,
  given   integer not null,
  time    integer not null,
  terms   blob not null
) strict;
create index held_item on held (item_id);
create index held_story on held (story);

-- The terms that a text was counted under, until all counts are written.
create table counted (
  number  integer primary key,
  item_id integer not null,
  terms   blob not null
) strict;
create index counted_item on counted (item_id);

-- One row. repaired: up to which time repairs have been made. counts: how many texts had each term; of no text by itself.
create table tracker (
  id         integer primary key check (id = 1),
  documents  integer not null,
  stories    integer not null,
  unrepaired integer not null,
  repaired   integer not null,
  counts     blob
) strict;
