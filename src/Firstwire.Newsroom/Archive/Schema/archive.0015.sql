-- When news was collected; the pauses between two spans are longer than CollectionLog.Interruption. Before there were such
-- records, the requests tell.
create table collection (
  since integer primary key,
  until integer not null
) strict;

insert into collection (since, until)
select min(at), max(at) from (
  select at, sum(parted) over (order by at, id rows unbounded preceding) as span from (
    select at, id, coalesce(at - lag(at) over (order by at, id) > 5400000, 1) as parted from request where status is not null
  )
) group by span;
