-- It is the registrable domain's, whose hosts are asked one at a time and rest together.
alter table hub_subscriber rename column host_hash to domain_hash;
drop index hub_subscriber_host;
create index hub_subscriber_domain on hub_subscriber (domain_hash);
