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

create table shelf_count (
    shelf text   primary key,
    own   bigint not null check (own >= 0),
    held  bigint not null check (held >= own)
);

comment on table shelf_count is 'How many public articles stand on a shelf itself (own) and on it and all shelves within it (held).';

create table source_count (
    source_id bigint not null references source (id) on delete cascade,
    shelf     text   not null,
    own       bigint not null check (own >= 0),
    held      bigint not null check (held >= own),
    primary key (source_id, shelf)
);
comment on table source_count is 'The same for each source, to the month; shelf total counts all of them.';

create table subject_count (
    subject_id bigint not null references subject (id) on delete cascade,
    shelf      text   not null,
    kind       text   not null,
    held       bigint not null check (held >= 0),
    primary key (subject_id, shelf)
);
create index subject_count_total_idx on subject_count (kind, held, subject_id) where shelf = 'total';
comment on table subject_count is 'The same for each subject, to the year; shelf total counts all of them.';

create table language_count (
    language text   primary key,
    held     bigint not null check (held >= 0)
);
comment on table language_count is 'How many public articles are in each language.';

-- Rows are made first, in the order of their keys, and changed after: two who publish at once wait for each other and
-- never lock both ways.
create function count_shelf_entries() returns trigger language plpgsql as $$
declare
    sign constant integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
    insert into shelf_count (shelf, own, held)
        select distinct around, 0, 0 from entries e, unnest(shelves(e.shelf)) around order by around
        on conflict (shelf) do update set own = shelf_count.own;
    update shelf_count c
        set own = c.own + sign * change.own, held = c.held + sign * change.held
        from (
            select around, count(*) filter (where around = e.shelf) as own, count(*) as held
            from entries e, unnest(shelves(e.shelf)) around
            group by around
        ) change
        where c.shelf = change.around;

    insert into source_count (source_id, shelf, own, held)
        select distinct e.source_id, around, 0, 0
        from entries e, unnest(shelves(left(e.shelf, 7)) || array['total']) around
        where e.source_id is not null order by e.source_id, around
        on conflict (source_id, shelf) do update set own = source_count.own;
    update source_count c
        set own = c.own + sign * change.own, held = c.held + sign * change.held
        from (
            select e.source_id, around, count(*) filter (where around = e.shelf) as own, count(*) as held
            from entries e, unnest(shelves(left(e.shelf, 7)) || array['total']) around
            where e.source_id is not null
            group by e.source_id, around
        ) change
        where c.source_id = change.source_id and c.shelf = change.around;

    insert into language_count (language, held)
        select distinct language, 0 from entries order by language
        on conflict (language) do update set held = language_count.held;
    update language_count c set held = c.held + sign * change.held
        from (select language, count(*) as held from entries group by language) change
        where c.language = change.language;
    return null;
end $$;

create trigger shelf_entry_added after insert on shelf_entry
    referencing new table as entries for each statement execute function count_shelf_entries();
create trigger shelf_entry_removed after delete on shelf_entry
    referencing old table as entries for each statement execute function count_shelf_entries();

create function count_shelf_subjects() returns trigger language plpgsql as $$
declare
    sign constant integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
    insert into subject_count (subject_id, shelf, kind, held)
        select distinct e.subject_id, around, s.kind, 0
        from entries e
        join subject s on s.id = e.subject_id,
        unnest(shelves(left(e.shelf, case when e.shelf = 'undated' then 7 else 5 end)) || array['total']) around
        order by e.subject_id, around
        on conflict (subject_id, shelf) do update set held = subject_count.held;
    update subject_count c set held = c.held + sign * change.held
        from (
            select e.subject_id, around, count(*) as held
            from entries e,
            unnest(shelves(left(e.shelf, case when e.shelf = 'undated' then 7 else 5 end)) || array['total']) around
            group by e.subject_id, around
        ) change
        where c.subject_id = change.subject_id and c.shelf = change.around;
    return null;
end $$;

create trigger shelf_subject_added after insert on shelf_subject
    referencing new table as entries for each statement execute function count_shelf_subjects();
create trigger shelf_subject_removed after delete on shelf_subject
    referencing old table as entries for each statement execute function count_shelf_subjects();

-- Merges are followed when read, however many lie in a row.
create function present_subject(recorded bigint) returns bigint stable language sql as $$
    with recursive followed (id) as (
        select recorded
        union
        select m.into_id from followed f join subject_merge m on m.from_id = f.id and m.undone_at is null
    )
    select f.id from followed f
    where not exists (select 1 from subject_merge m where m.from_id = f.id and m.undone_at is null)
    limit 1
$$;

-- What was still wanted at that moment has arrived; what was held before it was first cited was never wanted.
create function note_arrivals() returns trigger language plpgsql as $$
begin
    insert into arrival (article_id, arrived_at)
        select f.article_id, min(f.found_at)
        from found f
        join shelf_reference c on c.revision_id = f.revision_id and c.position = f.position
        join wanted w on w.headline_key = c.headline_key
        group by f.article_id
        on conflict do nothing;
    return null;
end $$;

create trigger reference_target_arrivals after insert on reference_target
    referencing new table as found for each statement execute function note_arrivals();

-- A waiting reference finds its piece by itself when exactly one public article bears the headline; otherwise editors
-- are asked. What it was found to be stays, though the piece may be withdrawn for a while.
create function find_cited_pieces(keys text[]) returns void language sql as $$
    insert into reference_target (revision_id, position, article_id, found_at)
        select c.revision_id, c.position, e.article_id, now()
        from shelf_reference c
        join shelf_entry e on e.headline_key = c.headline_key and e.article_id <> c.article_id
        where c.headline_key = any (keys)
        and not exists (select 1 from shelf_entry other
                        where other.headline_key = e.headline_key and other.article_id <> e.article_id)
        on conflict do nothing;
    delete from wanted where headline_key = any (keys);
    insert into wanted (headline_key, label, url, citations)
        select c.headline_key, min(r.label), min(r.url), count(distinct c.article_id)
        from shelf_reference c
        join reference r on r.revision_id = c.revision_id and r.position = c.position
        where c.headline_key = any (keys)
        and not exists (select 1 from reference_target t join shelf_entry held on held.article_id = t.article_id
                        where t.revision_id = c.revision_id and t.position = c.position)
        group by c.headline_key
$$;

create function shelve(articles bigint[]) returns void language plpgsql as $$
declare
    keys text[];
begin
    keys := array(select headline_key from shelf_entry where article_id = any (articles)
                  union select headline_key from shelf_reference where article_id = any (articles));
    -- References that were found to be one of these articles wait again while it is away.
    keys := keys || array(select c.headline_key from reference_target t
                          join shelf_reference c on c.revision_id = t.revision_id and c.position = t.position
                          where t.article_id = any (articles));
    delete from shelf_subject where article_id = any (articles);
    delete from shelf_quotation where article_id = any (articles);
    delete from shelf_reference where article_id = any (articles);
    delete from shelf_entry where article_id = any (articles);
    insert into shelf_entry (article_id, revision_id, first_published, issued_from, issued_to, source_id, language, headline_key)
        select a.id, r.id, p.published_at, r.issued_from, r.issued_to, r.source_id, r.language, headline_key(r.headline)
        from article a
        join revision r on r.article_id = a.id and r.number = a.public_revision
        join publication p on p.article_id = a.id and p.kind = 'FIRST'
        where a.id = any (articles)
        and not exists (select 1 from withdrawal w where w.article_id = a.id and w.lifted_at is null);
    insert into shelf_subject (subject_id, article_id, day, shelf)
        select distinct present_subject(rs.subject_id), e.article_id, e.day, e.shelf
        from shelf_entry e join revision_subject rs on rs.revision_id = e.revision_id
        where e.article_id = any (articles);
    insert into shelf_quotation (article_id, position, revision_id, speaker_id, day)
        select e.article_id, q.position, e.revision_id, present_subject(q.speaker_id), e.day
        from shelf_entry e join quotation q on q.revision_id = e.revision_id
        where e.article_id = any (articles) and q.speaker_id is not null;
    insert into shelf_reference (article_id, position, revision_id, headline_key)
        select e.article_id, c.position, e.revision_id, headline_key(c.label)
        from shelf_entry e join reference c on c.revision_id = e.revision_id
        where e.article_id = any (articles);
    keys := keys || array(select headline_key from shelf_entry where article_id = any (articles)
                          union select headline_key from shelf_reference where article_id = any (articles));
    perform find_cited_pieces(keys);
end $$;

create function shelve_all() returns void language plpgsql as $$
begin
    truncate shelf_entry, shelf_subject, shelf_quotation, shelf_reference, wanted,
             shelf_count, source_count, subject_count, language_count, listed_subject;
    perform shelve((select array_agg(id) from article where public_revision is not null));
end $$;
comment on function shelve_all() is 'Rebuilds what is kept for readers'' lists from the record.';

create function shelve_changed() returns trigger language plpgsql as $$
begin
    perform shelve((select array_agg(article_id) from changed));
    return null;
end $$;

create function shelve_republished() returns trigger language plpgsql as $$
begin
    perform shelve((select array_agg(n.id) from now_so n join once o using (id)
                    where n.public_revision is distinct from o.public_revision));
    return null;
end $$;

create trigger article_shelves after update on article
    referencing old table as once new table as now_so for each statement execute function shelve_republished();
create trigger publication_shelves after insert on publication
    referencing new table as changed for each statement execute function shelve_changed();
create trigger withdrawal_shelves after insert on withdrawal
    referencing new table as changed for each statement execute function shelve_changed();
create trigger withdrawal_lifted_shelves after update on withdrawal
    referencing new table as changed for each statement execute function shelve_changed();

create function shelve_merged() returns trigger language plpgsql as $$
begin
    perform shelve(array(select distinct s.article_id from shelf_subject s
                         join changed m on s.subject_id in (m.from_id, m.into_id)
                         union select q.article_id from shelf_quotation q
                         join changed m on q.speaker_id in (m.from_id, m.into_id)));
    return null;
end $$;

create trigger subject_merge_shelves after insert on subject_merge
    referencing new table as changed for each statement execute function shelve_merged();
create trigger subject_merge_undone_shelves after update on subject_merge
    referencing new table as changed for each statement execute function shelve_merged();
