-- How far this archive followed destroyed_key of keys.db: less than all of it where an older copy was put back.
create table followed_destruction (
  number integer not null
) strict;
insert into followed_destruction (number) values (0);
