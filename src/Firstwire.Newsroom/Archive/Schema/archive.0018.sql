-- Of an article whose text may be compared and not be kept: hashes of runs of its words, with their places.
alter table version add column sealed_fingerprints blob;
