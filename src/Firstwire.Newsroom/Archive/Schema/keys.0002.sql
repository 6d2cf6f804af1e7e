-- Of those who subscribed at our hub: destroying the key erases their callback and secret from every backup.
create table subscriber_key (
  id    integer primary key autoincrement,
  bytes blob not null
) strict;
