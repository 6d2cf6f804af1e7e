-- An editor's word on which story an item tells: the latest of an item counts, none is ever changed. Each row is a change, so that
-- stories follow it; kind: StoryDecisionKind.
create table story_decision (
  id       integer primary key autoincrement,
  recorded integer not null,
  kind     integer not null,
  item_id  integer not null references item,
  from_id  integer not null,
  story_id integer not null
) strict;
create index story_decision_item on story_decision (item_id, id desc);
create index story_decision_story on story_decision (story_id);
create index story_decision_from on story_decision (from_id);
