-- During a first pass nearly all stories wait to be counted for good: those that changed are found without walking past them.
drop index story_uncounted;
create index story_uncounted on story (counted, id) where counted <> 2;
