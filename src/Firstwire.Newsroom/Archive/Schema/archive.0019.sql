-- The page is asked for whole and read again: by a reader that reads better, or because somebody wants it.
alter table page add column reread integer not null default 0;
