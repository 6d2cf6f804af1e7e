-- Shares of what comes in within an hour. provider_hash: of the registrable domain of a claimant's mail address.
alter table takedown_case add column provider_hash blob;
create index takedown_case_received on takedown_case (received);

-- Of the registrable domain that a claim belongs to: a site has any number of names below it, and one postmaster.
alter table control add column registered_hash blob;
create index control_registered on control (registered_hash, recorded) where registered_hash is not null;
