-- Polling that learns. rate: entries an hour. capacity: entries one answer lists. missed: entries estimated to have
-- scrolled away unseen. reason: why the next poll comes when it does (PollReason). origin: who wanted it (FeedOrigin).
alter table feed add column origin integer not null default 0;
alter table feed add column reason integer not null default 0;
alter table feed add column verified integer;
alter table feed add column rate real;
alter table feed add column rhythm blob;
alter table feed add column capacity integer not null default 0;
alter table feed add column missed integer not null default 0;
alter table feed add column newest integer;
alter table feed add column last_new integer;
alter table feed add column failing_since integer;
alter table feed add column quarantined integer;
alter table feed add column pushed_until integer;
alter table feed add column archive_due integer;
create index feed_unit_archive on feed (unit_id, archive_due) where archive_due is not null;

-- gap: learned least time between requests. scope: what a refusal holds for (PoliteScope). shared_hash: whom the unit
-- shares a server with (the IP address last connected to, or a group that answers taught); of those one is asked at a
-- time. quiet: none of the others is asked before it. group_hash: the domain above a private suffix.
alter table unit add column gap integer not null default 0;
alter table unit add column crawl_delay integer not null default 0;
alter table unit add column scope integer not null default 0;
alter table unit add column refused integer;
alter table unit add column refusals integer not null default 0;
alter table unit add column outages integer not null default 0;
alter table unit add column asked integer;
alter table unit add column shared_hash blob;
alter table unit add column group_hash blob;
alter table unit add column quiet integer not null default 0;
create index unit_shared on unit (shared_hash) where shared_hash is not null;
create index unit_group on unit (group_hash) where group_hash is not null;

-- Validators of a page that was read, for when it is read again.
alter table page add column sealed_validators blob;

-- What was asked of whom: the answer to a publisher's "what did you fetch from us, when, and why".
create table request (
  id       integer primary key autoincrement,
  at       integer not null,
  unit_id  integer not null references unit,
  purpose  integer not null,
  feed_id  integer references feed,
  item_id  integer references item,
  reason   integer not null,
  outcome  integer not null,
  status   integer,
  bytes    integer not null
) strict;
create index request_unit on request (unit_id, at desc);
create index request_at on request (at);

-- The robots.txt of a site, sealed under its outlet's key, so that a restart asks for none before its day is over.
create table robots (
  site_hash blob primary key,
  outlet_id integer not null references outlet,
  until     integer not null,
  sealed    blob not null
) strict, without rowid;
