-- Pages that were read are looked at again. again: when next; null: not. looks: answers with a page so far. calm: of these
-- in a row, those that brought nothing new. failures: in a row. missing: the outcome (PollOutcome) that says so since
-- missing_since, missing_times in a row; missing_told: that is sure enough to be told. elsewhere: the page was last found
-- on another domain than its address.
alter table page add column again integer;
alter table page add column looks integer not null default 0;
alter table page add column calm integer not null default 0;
alter table page add column failures integer not null default 0;
alter table page add column missing integer;
alter table page add column missing_times integer not null default 0;
alter table page add column missing_since integer;
alter table page add column missing_told integer not null default 0;
alter table page add column elsewhere integer not null default 0;
create index page_unit_again on page (unit_id, again) where again is not null;

-- How many of these looks are planned for an hour (of the Unix time).
create table page_hour (
  hour    integer primary key,
  planned integer not null
) strict;

-- What was read before there were such looks is spread over half a year.
update page set looks = 1, again = unixepoch() * 1000 + 3600000 + abs(random() % 15552000000)
where due is null and outcome in (1, 2, 3)
  and exists (select 1 from item where item.id = page.item_id and erased is null and same_as is null);
insert into page_hour (hour, planned) select again / 3600000, count(*) from page where again is not null group by 1;
update unit set due = min(due, coalesce((select min(again) from page where unit_id = unit.id and again is not null), due)),
  planned = min(planned, coalesce((select min(again) from page where unit_id = unit.id and again is not null), planned))
where owner is null;
