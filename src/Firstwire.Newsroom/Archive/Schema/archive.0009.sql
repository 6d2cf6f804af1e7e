-- Requests for removal. id: of claim_key. code: ours, public, in the ledger. token_hash: of the private status link.
-- source, state, scope, basis, proof, decider, rejection, action: CaseSource, CaseState, CaseScope, TakedownBasis,
-- ControlProof, CaseDecider, RejectionReason, CaseAction. lapse: when the refusal ends, and is still to be told to what
-- refuses. Times are of the clock that only goes forward (takedown_clock). sealed: the notice; null once it was erased.
create table takedown_case (
  id             integer primary key,
  code           text not null unique,
  token_hash     blob not null unique,
  source         integer not null,
  state          integer not null,
  scope          integer not null,
  basis          integer,
  received       integer not null,
  deadline       integer,
  alarms         integer not null default 0,
  proof          integer,
  contested      integer not null default 0,
  decider        integer,
  rejection      integer,
  action         integer not null default 0,
  lapse          integer,
  closed         integer,
  item_id        integer references item,
  claimant_hash  blob,
  publisher_hash blob,
  notice_hash    blob unique,
  sealed         blob
) strict;
create index takedown_case_state on takedown_case (state, deadline);
create index takedown_case_claimant on takedown_case (claimant_hash, received) where claimant_hash is not null;
create index takedown_case_publisher on takedown_case (publisher_hash, received) where publisher_hash is not null;
create index takedown_case_item on takedown_case (item_id) where item_id is not null;
create index takedown_case_kept on takedown_case (closed) where sealed is not null;

-- What happened to a case (CaseNews).
create table takedown_event (
  id       integer primary key autoincrement,
  claim_id integer not null,
  kind     integer not null,
  at       integer not null
) strict;
create index takedown_event_claim on takedown_event (claim_id, id);

-- Claims to control a domain, of a case or of a visitor of the desk (id of claim_key). due: when the proof is next looked
-- for by itself. mail_hash: of the code in a letter to the domain. proof: set once, and then the challenge is used up.
create table control (
  claim_id    integer primary key,
  domain_hash blob not null,
  recorded    integer not null,
  expires     integer not null,
  due         integer,
  looks       integer not null default 0,
  looked      integer,
  letters     integer not null default 0,
  mail_hash   blob,
  proof       integer,
  proven      integer,
  sealed      blob not null
) strict;
create index control_due on control (due) where due is not null;
create index control_domain on control (domain_hash, recorded);
create index control_mail on control (mail_hash) where mail_hash is not null;

-- Letters to be sent (LetterKind), and when each was. sealed: where to, and what it holds beside the case's own facts.
create table letter (
  id       integer primary key autoincrement,
  claim_id integer not null,
  kind     integer not null,
  recorded integer not null,
  due      integer,
  attempts integer not null default 0,
  sent     integer,
  sealed   blob
) strict;
create index letter_due on letter (due) where due is not null;
create index letter_claim on letter (claim_id);

-- Counter-notices: what was said against a removal, sealed under the case's key.
create table counter_notice (
  id       integer primary key autoincrement,
  claim_id integer not null,
  recorded integer not null,
  sealed   blob not null
) strict;
create index counter_notice_claim on counter_notice (claim_id);

-- What a publisher wishes for a whole domain (PublisherWish), proven by control of it.
create table wish (
  domain_hash blob not null,
  kind        integer not null,
  recorded    integer not null,
  primary key (domain_hash, kind)
) strict, without rowid;

-- Domains whose wishes changed: until next_item is null, items of the registered domain above them are still to be told.
create table wish_change (
  domain_hash     blob primary key,
  registered_hash blob not null,
  next_item       integer
) strict, without rowid;

-- The wishes that hold for an item: a bit for each (1 << PublisherWish).
alter table item add column wishes integer not null default 0;

-- A publisher's own correction of how an item of its is shown, sealed under the item's key.
create table correction (
  item_id  integer primary key references item,
  recorded integer not null,
  sealed   blob not null
) strict;

-- The clock of deadlines: Unix milliseconds, the latest it has shown, and by how much it is ahead of the machine's.
create table takedown_clock (
  id    integer primary key check (id = 1),
  shown integer not null,
  ahead integer not null
) strict;
insert into takedown_clock (id, shown, ahead) values (1, 0, 0);

-- Of announcements about requests for removal.
alter table announcement add column claim_id integer;
