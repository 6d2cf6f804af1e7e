-- How the pages of a site have read (ReadingTrend): means over the latest pages and over a long time before. told: the
-- conditions (ReadingConditions) that were last told of it.
create table reading_trend (
  unit_id         integer primary key references unit,
  pages           integer not null,
  lately_empty    real not null,
  lately_undated  real not null,
  lately_anonymous real not null,
  lately_doubt    real not null,
  lately_length   real not null,
  before_empty    real not null,
  before_undated  real not null,
  before_anonymous real not null,
  before_doubt    real not null,
  before_length   real not null,
  length_variance real not null,
  told            integer not null default 0
) strict;

-- What a site's pages have in common (HostProfile): keyed hashes of lines and how often each was seen.
create table host_profile (
  unit_id integer primary key references unit,
  lines   blob not null
) strict;
