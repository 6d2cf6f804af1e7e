-- Numbers for an outlet's record. Quotations whose words differ from the source's; null where it was not counted.
alter table derivation add column altered_quotes integer;

-- Whom the text names as where it is from: 0 nobody, 1 another, 2 the source.
alter table derivation add column credit integer not null default 0;
