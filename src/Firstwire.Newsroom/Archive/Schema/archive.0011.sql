-- Of a feed that says something new about the use of all that it brought: items up to this one were told; null: all were.
alter table feed add column told_item integer;
create index feed_told on feed (id) where told_item is not null;
