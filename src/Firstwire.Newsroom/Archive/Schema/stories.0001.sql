-- A projection of the archive: can be deleted and is rebuilt. Numbers alone.
create table progress (
  name     text primary key,
  seq      integer not null,
  recorded integer not null
) strict;

-- A story is known by the number of the item that founded it, and from 2^31 up where that number was taken. same_as: the
-- story that all of it went to; such a row stays for ever. number: the tracker's own. newest: when its latest independent
-- account came. counted: 0 where it changed since, 1 where copies among its items may not have been known yet, else 2.
create table story (
  id       integer primary key,
  number   integer not null,
  same_as  integer,
  accounts integer not null default 0,
  items    integer not null default 0,
  outlets  integer not null default 0,
  newest   integer,
  rank     real,
  counted  integer not null default 0
) strict;
create index story_rank on story (rank desc, id desc) where rank is not null;
create index story_same_as on story (same_as) where same_as is not null;
create index story_uncounted on story (id) where counted <> 2;

-- Which story an item tells. time: published, else first seen. joined: when it came to this story.
create table account (
  item_id  integer primary key,
  story_id integer not null,
  time     integer not null,
  joined   integer not null
) strict;
create index account_story on account (story_id, time, item_id);

-- What the machine did to stories after items had come to them. item_id is null where a whole story went.
create table story_change (
  id       integer primary key autoincrement,
  recorded integer not null,
  kind     integer not null,
  item_id  integer,
  from_id  integer not null,
  to_id    integer not null,
  score    real
) strict;
create index story_change_from on story_change (from_id);
create index story_change_to on story_change (to_id);
create index story_change_item on story_change (item_id) where item_id is not null;
