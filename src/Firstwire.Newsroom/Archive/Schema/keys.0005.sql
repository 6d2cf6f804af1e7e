-- text: what the key of an item's texts is made of, beside its own; empty for items from before there was one. It is overwritten
-- when the text is taken away, so that no copy of the archive opens it. text_taken: when that last happened.
alter table item_key add column text blob not null default x'';
alter table item_key add column text_taken integer;

-- What can no longer be opened, in the order in which it was lost: an archive that is put back catches up from where it stands.
-- whole: 1 for an item's key, 0 for that of its texts.
create table destroyed_key (
  number  integer primary key,
  item_id integer not null,
  whole   integer not null,
  at      integer not null
) strict;
insert into destroyed_key (item_id, whole, at) select item_id, 1, at from tombstone order by item_id;
