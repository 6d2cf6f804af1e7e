-- kind: how a feed's answers are read (FeedKind).
alter table feed add column kind integer not null default 0;
create index feed_outlet on feed (outlet_id);

-- Two outlets found to be one: the older id stays, the other leads to it.
alter table outlet add column same_as integer references outlet;
create index outlet_same_as on outlet (same_as) where same_as is not null;

-- The log of outlets that became one, and of what an editor undid.
create table outlet_merger (
  id       integer primary key autoincrement,
  stays    integer not null references outlet,
  leads    integer not null references outlet,
  reason   integer not null,
  recorded integer not null,
  undone   integer
) strict;
create index outlet_merger_leads on outlet_merger (leads);
create index outlet_merger_stays on outlet_merger (stays);

-- What one outlet says of another (OutletTie); it counts as confirmed where the other says the counterpart.
-- domain_hash, sealed: the other's domain, under the key of the outlet that speaks.
create table outlet_tie (
  outlet_id   integer not null references outlet,
  kind        integer not null,
  domain_hash blob not null,
  recorded    integer not null,
  sealed      blob not null,
  primary key (outlet_id, kind, domain_hash)
) strict, without rowid;
create index outlet_tie_domain on outlet_tie (domain_hash);

-- By which names an outlet is recognised where it is credited.
create table outlet_name (
  name_hash blob not null,
  outlet_id integer not null references outlet,
  primary key (name_hash, outlet_id)
) strict, without rowid;
create index outlet_name_outlet on outlet_name (outlet_id);

-- Outlets that articles point to and that nobody watches. items, outlets: how many distinct ones point to it.
-- unit_id, due, attempts: its exploration, one request at a time; due is null when there is nothing to ask.
-- trusted: when its trust.txt was last asked for.
create table candidate (
  id         integer primary key autoincrement,
  outlet_id  integer not null unique references outlet,
  state      integer not null,
  items      integer not null default 0,
  outlets    integer not null default 0,
  first_seen integer not null,
  last_seen  integer not null,
  unit_id    integer references unit,
  due        integer,
  attempts   integer not null default 0,
  trusted    integer,
  sealed     blob not null
) strict;
create index candidate_unit_due on candidate (unit_id, due) where due is not null;
create index candidate_state on candidate (state, outlets, last_seen);

-- Who pointed to it (PointerReason).
create table candidate_pointer (
  candidate_id integer not null references candidate,
  outlet_id    integer not null references outlet,
  item_id      integer not null references item,
  reason       integer not null,
  primary key (candidate_id, outlet_id, item_id)
) strict, without rowid;
create index candidate_pointer_item on candidate_pointer (item_id);
create index candidate_pointer_outlet on candidate_pointer (outlet_id);
