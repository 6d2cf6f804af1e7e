-- Times are Unix milliseconds UTC. *_hash: HMAC under a secret of keys.db. sealed*: AES-GCM under the row's own key.
create table person (
  id       integer primary key,
  name     text not null,
  recorded integer not null
) strict;

-- What is owned by one process at a time beside polite units: a projection, a repair.
create table ownership (
  name  text primary key,
  due   integer not null,
  owner text,
  fence integer not null default 0
) strict;

create table outlet (
  id          integer primary key,
  domain_hash blob not null unique,
  recorded    integer not null,
  sealed      blob not null
) strict;

-- due: when next to be claimed; on a claimed row the lease's deadline. planned: what due was before the claim.
-- ready: the unit's gap, no request before it.
create table unit (
  id          integer primary key autoincrement,
  domain_hash blob not null unique,
  due         integer not null,
  planned     integer not null,
  ready       integer not null default 0,
  owner       text,
  fence       integer not null default 0
) strict;
create index unit_due on unit (due);

create table feed (
  id             integer primary key,
  unit_id        integer not null references unit,
  outlet_id      integer not null references outlet,
  url_hash       blob not null unique,
  state          integer not null default 0,
  due            integer,
  added          integer not null,
  last_polled    integer,
  last_success   integer,
  last_outcome   integer,
  failures       integer not null default 0,
  polls          integer not null default 0,
  not_modified   integer not null default 0,
  bytes          integer not null default 0,
  sealed         blob not null,
  sealed_polling blob
) strict;
create index feed_unit_due on feed (unit_id, due);

create table item (
  id             integer primary key,
  outlet_id      integer not null references outlet,
  feed_id        integer not null references feed,
  first_seen     integer not null,
  listed         integer not null,
  language       text,
  title_hash     blob,
  entry_number   integer,
  article_number integer,
  same_as        integer references item,
  erased         integer,
  sealed_url     blob
) strict;
create index item_listed on item (listed desc, id desc) where same_as is null and erased is null;
create index item_feed on item (feed_id, listed desc, id desc);
create index item_same_as on item (same_as) where same_as is not null;
create index item_outlet on item (outlet_id, listed desc, id desc);

create table item_address (
  url_hash blob primary key,
  item_id  integer not null references item
) strict, without rowid;
create index item_address_item on item_address (item_id);

create table entry (
  id         integer primary key autoincrement,
  feed_id    integer not null references feed,
  guid_hash  blob not null,
  item_id    integer not null references item,
  first_seen integer not null,
  content_hash blob,
  unique (feed_id, guid_hash)
) strict;
create index entry_item on entry (item_id);
create index entry_feed on entry (feed_id, item_id desc);

-- Every fact that a projection follows, in order.
create table change (
  seq      integer primary key autoincrement,
  recorded integer not null,
  kind     integer not null,
  item_id  integer not null,
  number   integer
) strict;

create table version (
  item_id      integer not null references item,
  number       integer not null,
  seq          integer not null unique references change,
  kind         integer not null,
  feed_id      integer references feed,
  method       integer not null,
  recorded     integer not null,
  content_hash blob not null,
  sealed_head  blob not null,
  sealed_body  blob,
  primary key (item_id, number)
) strict;
create index version_feed on version (item_id, kind, feed_id, number desc);

-- Pages still to be read: durable work. due is null once read or given up.
create table page (
  item_id  integer primary key references item,
  unit_id  integer not null references unit,
  due      integer,
  attempts integer not null default 0,
  outcome  integer
) strict;
create index page_unit_due on page (unit_id, due) where due is not null;

create table folder (
  id        integer primary key autoincrement,
  person_id integer not null references person,
  name      text not null,
  unique (person_id, name)
) strict;

create table subscription (
  person_id integer not null references person,
  feed_id   integer not null references feed,
  folder_id integer references folder,
  added     integer not null,
  primary key (person_id, feed_id)
) strict, without rowid;

create table item_state (
  person_id integer not null references person,
  item_id   integer not null references item,
  read      integer,
  starred   integer,
  primary key (person_id, item_id)
) strict, without rowid;

create table tag (
  person_id integer not null references person,
  item_id   integer not null references item,
  label     text not null,
  added     integer not null,
  primary key (person_id, label, item_id)
) strict, without rowid;
create index tag_item on tag (item_id);

insert into person (id, name, recorded) values (1, 'reader', 0);
