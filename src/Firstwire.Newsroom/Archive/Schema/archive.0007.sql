-- expires: when its publisher wants it gone (unavailable_after). rights_method: the policy's version that the item was last
-- decided by; 0: to be decided again.
alter table item add column expires integer;
alter table item add column rights_method integer not null default 0;
create index item_expires on item (expires) where expires is not null and erased is null;
create index item_rights on item (rights_method) where erased is null;

-- What was decided on an item, in order, for both editions: bits (Allowed), characters of an excerpt (null: no limit).
-- sealed: the signals it was made from and the reasons, under the item's key.
create table rights_decision (
  item_id         integer not null references item,
  number          integer not null,
  recorded        integer not null,
  method          integer not null,
  private_may     integer not null,
  private_excerpt integer,
  public_may      integer not null,
  public_excerpt  integer,
  expires         integer,
  content_hash    blob not null,
  sealed          blob not null,
  primary key (item_id, number)
) strict, without rowid;
