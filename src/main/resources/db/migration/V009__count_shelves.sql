-- How much stands where, as sums that change in the transaction that changes the shelves.
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
