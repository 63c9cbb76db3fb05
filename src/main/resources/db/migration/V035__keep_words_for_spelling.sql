-- Words that public articles hold, so that a search which finds nothing can offer what it may have meant. Found by what
-- is left of a word without one of its letters: two words that differ by a letter left out, added, changed or exchanged with
-- its neighbour have that in common. Needs no extension, which a server's owner might have to allow.
create function spelling_gaps(word text) returns text[] immutable parallel safe language sql
return array(select distinct overlay(word placing '' from n for 1) from generate_series(1, length(word)) n) || word;

create table search_term (
    folded   text    primary key check (length(folded) between 1 and 100),
    written  text    not null,
    articles integer not null check (articles > 0),
    gaps     text[]  not null generated always as (spelling_gaps(folded)) stored
);
create index search_term_gaps_idx on search_term using gin (gaps) with (fastupdate = off);

comment on table search_term is 'Words in the search index, the more frequent ones. Filled by the application from the index; nothing is lost with it.';
comment on column search_term.folded is 'In small letters without accents.';
comment on column search_term.written is 'With the accents that most articles write it with.';
comment on column search_term.articles is 'How many articles hold it, about.';
