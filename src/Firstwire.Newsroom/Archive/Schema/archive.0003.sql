-- WebSub (W3C Recommendation). Our subscriptions at the hubs of feeds; at most one of a feed is wanted.
-- pending: the mode asked for and not verified yet (PushMode). due: when the hub is next to be asked. unadvertised: since
-- when the feed names this hub no more. reached_at: the PublicUrl that the hub was told.
create table push_subscription (
  id           integer primary key autoincrement,
  feed_id      integer not null references feed,
  token_hash   blob not null unique,
  hub_hash     blob not null,
  wanted       integer not null default 1,
  pending      integer,
  lease_end    integer,
  due          integer,
  failures     integer not null default 0,
  unadvertised integer,
  reached_at   text,
  recorded     integer not null,
  delivered    integer,
  dropped      integer not null default 0,
  sealed       blob not null
) strict;
create unique index push_subscription_feed on push_subscription (feed_id) where wanted = 1;
create index push_subscription_due on push_subscription (due) where due is not null;
create index push_subscription_hub on push_subscription (hub_hash);

-- Signed deliveries that were answered and are not filed yet.
create table push_delivery (
  id          integer primary key autoincrement,
  feed_id     integer not null references feed,
  recorded    integer not null,
  due         integer not null,
  attempts    integer not null default 0,
  sealed_type blob not null,
  sealed_body blob not null
) strict;
create index push_delivery_due on push_delivery (due);
create index push_delivery_feed on push_delivery (feed_id);

-- Our own feeds that somebody subscribed to. seq: the change followed to. version: raised when the document differs.
create table hub_topic (
  path          text primary key,
  seq           integer not null,
  version       integer not null default 0,
  document_hash blob not null
) strict, without rowid;

-- Who subscribed to them. asked: the mode asked for and not verified yet (PushMode). told: the version last delivered.
-- due: when next to be delivered to. behind_since: when the first of what is undelivered appeared.
create table hub_subscriber (
  id              integer primary key,
  path            text not null,
  callback_hash   blob not null,
  host_hash       blob not null,
  recorded        integer not null,
  asked           integer,
  asked_at        integer,
  asked_lease     integer,
  verify_due      integer,
  verify_failures integer not null default 0,
  lease_end       integer,
  told            integer not null default 0,
  due             integer,
  failures        integer not null default 0,
  behind_since    integer,
  delivered       integer,
  sealed          blob,
  sealed_asked    blob,
  unique (path, callback_hash)
) strict;
create index hub_subscriber_due on hub_subscriber (due) where due is not null;
create index hub_subscriber_verify on hub_subscriber (verify_due) where verify_due is not null;
create index hub_subscriber_host on hub_subscriber (host_hash);
