-- A projection of the archive: can be deleted and is rebuilt. Words arrive tokenised by our own code, one space between them.
create table progress (
  name     text primary key,
  seq      integer not null,
  recorded integer not null
) strict;

create virtual table item_words using fts5 (title, body, tokenize = 'ascii');
insert into item_words (item_words, rank) values ('secure-delete', 1);
