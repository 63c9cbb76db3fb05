-- The index of the sitemap needs the numbers alone: a thousand rows that change often lie on as many pages.
create index listed_piece_held_idx on listed_piece (number) where held > 0;
