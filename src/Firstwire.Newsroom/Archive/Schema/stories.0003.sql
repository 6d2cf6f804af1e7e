-- Up to which turn the items whose origins changed have been followed.
alter table tracker add column tied integer not null default 0;
