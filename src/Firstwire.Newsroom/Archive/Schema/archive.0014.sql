-- What a person has not read, in the order of lists. Beside item_state, so that nobody walks past a million read items to find an unread one.
create table unread (
  person_id integer not null references person,
  listed    integer not null,
  item_id   integer not null references item,
  primary key (person_id, listed, item_id)
) strict, without rowid;
insert into unread (person_id, listed, item_id)
select person.id, item.listed, item.id
from person join item on item.same_as is null and item.erased is null
left join item_state on item_state.person_id = person.id and item_state.item_id = item.id
where item_state.read is null;
create index item_state_starred on item_state (person_id, starred desc, item_id desc) where starred is not null;

-- How a person wants to read, on whatever device.
create table preference (
  person_id  integer primary key references person,
  folds      integer not null,
  marks_fold integer not null
) strict;

-- Whose copy of a text leads for a person, the latest choice first.
create table preferred_outlet (
  person_id integer not null references person,
  outlet_id integer not null references outlet,
  added     integer not null,
  primary key (person_id, outlet_id)
) strict, without rowid;
