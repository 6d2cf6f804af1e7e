-- image: 1 where nothing was lost but pictures, which were cut out of the item: they are cut out of an archive that is put back.
alter table destroyed_key add column image integer not null default 0;
