-- When the item's own feed was last read before it listed it; 0 where it was there at the first look, or came by another
-- way. Null of items from before this was noted.
alter table item add column absent integer;
