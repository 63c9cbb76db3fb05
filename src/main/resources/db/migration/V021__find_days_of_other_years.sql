-- The same day in other years: how many stand on it, and which days beside it hold something.
create index shelf_count_day_of_year_idx on shelf_count (right(shelf, 5), shelf) where length(shelf) = 10;
