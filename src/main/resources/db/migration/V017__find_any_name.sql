-- Editors find every source and subject by what they type, also those that no public article names yet, at the same cost
-- among a hundred thousand as among ten.

-- Indexes are built without a search path (PostgreSQL 17 on) and dumps are restored without one: a body of standard SQL is
-- read when it is made and needs none.
create or replace function name_key(name text) returns text immutable parallel safe language sql
return btrim(regexp_replace(
    regexp_replace(
        replace(replace(replace(lower(normalize(name, NFKD) collate "und-x-icu"), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'),
        '[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670]', '', 'g'),
    '[^[:alnum:]]+', ' ', 'g'));

create or replace function name_words(name text) returns text[] immutable parallel safe language sql
return array(select distinct left(word, 100) from unnest(string_to_array(name_key(name), ' ')) word where word <> '');

-- What a name is compared with as a whole. Cut for the index; a name without any letter stands for itself.
create function name_start(name text) returns text immutable parallel safe language sql
return coalesce(nullif(left(name_key(name), 200), ''), left(name, 200));

create function name_vector(name text) returns tsvector immutable parallel safe language sql
return array_to_tsvector(name_words(name));

create index source_start_idx on source ((name_start(name) collate "C"));
create index source_words_idx on source using gin (name_vector(name)) with (fastupdate = off);
create index source_listed_idx on source (name, id);

create index subject_start_idx on subject ((name_start(name) collate "C"));
create index subject_words_idx on subject using gin (name_vector(name)) with (fastupdate = off);
create index subject_variant_start_idx on subject_variant ((name_start(name) collate "C"));
create index subject_variant_words_idx on subject_variant using gin (name_vector(name)) with (fastupdate = off);
create index subject_listed_idx on subject (name, id);
create index subject_kind_idx on subject (kind, id);

-- Replaced by the above, and by what begins alike.
drop index source_name_idx;
drop index subject_variant_name_idx;

-- Lists by number of articles keep the kind beside the number.
create function count_subject_as_its_kind() returns trigger language plpgsql as $$
begin
    update subject_count set kind = new.kind where subject_id = new.id;
    return null;
end $$;

create trigger subject_kind_counts after update on subject for each row
    when (old.kind <> new.kind) execute function count_subject_as_its_kind();
