-- The page of a source asks for its years among its months, of which there are twelve times as many.
create index source_count_years_idx on source_count (source_id, shelf) where shelf not like '____-%';
