-- Of requests for removal and of visits to the publisher's desk: destroying the key erases the claimant from every backup.
create table claim_key (
  id    integer primary key autoincrement,
  bytes blob not null
) strict;
