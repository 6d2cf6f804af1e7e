-- Rules of sites that are too old to be used are forgotten.
create index robots_until on robots (until);
