-- What a model of the operator's made of a text, a byte a dimension; null where none was asked.
alter table held add column embedding blob;
