-- Readers' lists come from one narrow row for each public article, kept by the database itself, and their counts from a
-- summary, so that a page costs the same at a million articles as at ten.

-- The smallest shelf that holds a whole interval of days: 2023-05-24, 2023-05, 2023, 2020s, all; undated without one.
create function shelf(issued_from date, issued_to date) returns text immutable parallel safe language sql as $$
    select case
        when issued_from is null then 'undated'
        when not isfinite(issued_from) or not isfinite(issued_to) then 'all'
        when issued_from = issued_to then to_char(issued_from, 'YYYY-MM-DD')
        when date_trunc('month', issued_from::timestamp) = date_trunc('month', issued_to::timestamp) then to_char(issued_from, 'YYYY-MM')
        when extract(year from issued_from) = extract(year from issued_to) then to_char(issued_from, 'YYYY')
        when div(extract(year from issued_from), 10) = div(extract(year from issued_to), 10) then substr(to_char(issued_from, 'YYYY'), 1, 3) || '0s'
        else 'all'
    end
$$;

-- A shelf and those around it: {2023-05-24, 2023-05, 2023, 2020s}.
create function shelves(shelf text) returns text[] immutable parallel safe language sql as $$
    select case
        when shelf in ('all', 'undated') or shelf like '%s' then array[shelf]
        else array(select distinct left(shelf, n) from unnest(array[4, 7, 10]) n where n <= length(shelf)) || (left(shelf, 3) || '0s')
    end
$$;

-- A headline as citations are compared with it: case, spaces and the kind of apostrophe aside. A digest, as headlines
-- are longer than an index entry may be.
create function headline_key(headline text) returns text immutable parallel safe language sql as $$
    select md5(lower(regexp_replace(translate(headline, '’‘ʼ´`', ''''''''''''), '[[:space:]\u00A0\u202F\u2009]', '', 'g') collate "und-x-icu"))
$$;

create table shelf_entry (
    article_id      bigint      primary key references article (id) on delete cascade,
    revision_id     bigint      not null references revision (id) on delete cascade,
    first_published timestamptz not null,
    issued_from     date,
    issued_to       date,
    source_id       bigint      references source (id) on delete restrict,
    language        text        not null,
    headline_key    text        not null,
    day             date        not null generated always as (coalesce(issued_from, '-infinity')) stored,
    shelf           text        not null generated always as (shelf(issued_from, issued_to)) stored
);
create index shelf_entry_revision_idx on shelf_entry (revision_id);
create index shelf_entry_latest_idx on shelf_entry (first_published, article_id);
create index shelf_entry_shelf_idx on shelf_entry (shelf, day, article_id);
create index shelf_entry_source_idx on shelf_entry (source_id, day, article_id);
create index shelf_entry_headline_idx on shelf_entry (headline_key);
create index shelf_entry_day_of_year_idx on shelf_entry (
    (extract(month from issued_from)), (extract(day from issued_from)), issued_from, article_id)
    where issued_from = issued_to;

comment on table shelf_entry is 'One row for each public article, where readers find it. Kept by triggers; rebuilt by shelve_all().';
comment on column shelf_entry.day is 'What lists by date are ordered by: the first possible day; -infinity without one.';
comment on column shelf_entry.shelf is 'The smallest period that holds the whole interval of the issue date.';

create table shelf_subject (
    subject_id bigint not null references subject (id) on delete restrict,
    article_id bigint not null references article (id) on delete cascade,
    day        date   not null,
    shelf      text   not null,
    primary key (subject_id, article_id)
);
create index shelf_subject_day_idx on shelf_subject (subject_id, day, article_id);
create index shelf_subject_article_idx on shelf_subject (article_id, subject_id);

comment on table shelf_subject is 'Public articles by subject, merges followed. Kept by triggers.';

create table shelf_quotation (
    article_id  bigint  not null references article (id) on delete cascade,
    position    integer not null,
    revision_id bigint  not null references revision (id) on delete cascade,
    speaker_id  bigint  not null references subject (id) on delete restrict,
    day         date    not null,
    primary key (article_id, position)
);
create index shelf_quotation_speaker_idx on shelf_quotation (speaker_id, day, article_id, position);
create index shelf_quotation_revision_idx on shelf_quotation (revision_id);

comment on table shelf_quotation is 'Quotations in public articles by speaker, merges followed. Kept by triggers.';

create table shelf_reference (
    article_id   bigint  not null references article (id) on delete cascade,
    position     integer not null,
    revision_id  bigint  not null references revision (id) on delete cascade,
    headline_key text    not null,
    primary key (article_id, position)
);
create index shelf_reference_headline_idx on shelf_reference (headline_key, article_id, position);
create index shelf_reference_revision_idx on shelf_reference (revision_id);

comment on table shelf_reference is 'What public articles cite. Kept by triggers.';

create table wanted (
    headline_key text    primary key,
    label        text    not null,
    url          text,
    citations    integer not null check (citations >= 1)
);
create index wanted_citations_idx on wanted (citations, headline_key);

comment on table wanted is 'Pieces that public articles cite and the archive does not hold for readers. Kept by triggers.';
comment on column wanted.citations is 'How many public articles cite it.';

create table arrival (
    article_id bigint      primary key references article (id) on delete cascade,
    arrived_at timestamptz not null
);
create index arrival_arrived_idx on arrival (arrived_at, article_id);

comment on table arrival is 'Articles that were wanted before the archive held them. Kept by a trigger; the one list that cannot be rebuilt.';
