-- What takedowns must remember whatever archive is put back beside these keys.
-- Decided orders. scope, step, basis, claimant: by number (ScopeKind, ExecutionStep, TakedownBasis, TakedownClaimant).
-- due: when next to be worked on, null once done. lapses: when its refusals end. key: seals the scope and the words that
-- are probed for; null once they are proved gone. found: stores in which the last probe found something, by name.
create table takedown_order (
  id           integer primary key autoincrement,
  case_id      text not null unique,
  scope        integer not null,
  basis        integer not null,
  claimant     integer not null,
  proof        text,
  domain       text,
  received     integer not null,
  decided      integer not null,
  filed        integer not null,
  step         integer not null,
  due          integer,
  attempts     integer not null default 0,
  done         integer,
  lapses       integer,
  lapsed       integer,
  ledger       integer,
  probe        text,
  key          blob,
  sealed_scope blob
) strict;
create index takedown_order_due on takedown_order (due) where due is not null;
create index takedown_order_lapses on takedown_order (lapses) where lapses is not null and lapsed is null;

-- What is not taken in again, by keyed hash (RefusalKind). extent, detail: of an address prefix, its path's length and hash.
create table refusal (
  kind     integer not null,
  hash     blob not null,
  order_id integer not null references takedown_order,
  extent   integer not null default 0,
  detail   blob,
  primary key (kind, hash, order_id, extent)
) strict, without rowid;
create index refusal_order on refusal (order_id);

-- Texts that are not taken in again: keyed hashes of word runs; part: which of an order's texts.
create table refused_run (
  run      integer not null,
  order_id integer not null references takedown_order,
  part     integer not null,
  primary key (run, order_id, part)
) strict, without rowid;

-- runs: how many a text has. domain_hash: where it is refused; null for everywhere.
create table refused_text (
  order_id    integer not null references takedown_order,
  part        integer not null,
  runs        integer not null,
  domain_hash blob,
  primary key (order_id, part)
) strict, without rowid;

-- What stays of an erased item. entry: the id that our own feeds gave it. order_id: null where no order erased it.
create table tombstone (
  item_id  integer primary key,
  at       integer not null,
  order_id integer references takedown_order,
  entry    blob
) strict;
create index tombstone_at on tombstone (at);

-- The ledger (RFC 9162): leaves in our own words, each with the tree head that was signed over all up to it.
create table ledger (
  number    integer primary key,
  leaf      text not null,
  root      blob not null,
  at        integer not null,
  signature blob not null
) strict;
