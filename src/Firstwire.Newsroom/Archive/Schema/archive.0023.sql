-- Whether an item has changed since; what was read by a link of one domain on a page of another; visits of the last hour.
create index change_item on change (item_id, seq);
create index page_elsewhere on page (item_id) where elsewhere > 0;
create index control_recorded on control (recorded);
