-- What the newsroom tells of its feeds and of the sites they are on (AnnouncementKind), until somebody has seen it.
-- reason: why a feed stopped (PollReason).
create table announcement (
  id      integer primary key autoincrement,
  kind    integer not null,
  feed_id integer references feed,
  unit_id integer references unit,
  reason  integer,
  at      integer not null,
  seen    integer
) strict;
create index announcement_unseen on announcement (id) where seen is null;
create index announcement_at on announcement (at);

-- What was last told of a feed: its conditions (FeedConditions), and the address that it was polled at then.
create table told_feed (
  feed_id    integer primary key references feed,
  conditions integer not null,
  url_hash   blob not null
) strict;

-- The polite units of which it was told that they turn us away.
create table told_unit (
  unit_id integer primary key references unit,
  refuses integer not null
) strict;

create index request_feed on request (feed_id, at desc) where feed_id is not null;
