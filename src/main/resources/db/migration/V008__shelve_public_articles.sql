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

create table shelf_entry (
    article_id      bigint      primary key references article (id) on delete cascade,
    revision_id     bigint      not null references revision (id) on delete cascade,
    first_published timestamptz not null,
    issued_from     date,
    issued_to       date,
    shelf           text        not null generated always as (shelf(issued_from, issued_to)) stored
);
create index shelf_entry_revision_idx on shelf_entry (revision_id);
create index shelf_entry_latest_idx on shelf_entry (first_published, article_id);
create index shelf_entry_shelf_idx on shelf_entry (shelf, issued_from, article_id);
create index shelf_entry_day_of_year_idx on shelf_entry (
    (extract(month from issued_from)), (extract(day from issued_from)), issued_from, article_id)
    where issued_from = issued_to;

comment on table shelf_entry is 'One row for each public article, where readers find it. Kept by triggers; rebuilt by shelve_all().';
comment on column shelf_entry.shelf is 'The smallest period that holds the whole interval of the issue date.';

create table shelf_count (
    shelf text   primary key,
    own   bigint not null check (own >= 0),
    held  bigint not null check (held >= own)
);

comment on table shelf_count is 'How many public articles stand on a shelf itself (own) and on it and all shelves within it (held).';

create function count_shelf_entries() returns trigger language plpgsql as $$
declare
    sign constant integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
    -- In the order of their names, so that two who publish at once wait for each other and never lock both ways.
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
    return null;
end $$;

create trigger shelf_entry_added after insert on shelf_entry
    referencing new table as entries for each statement execute function count_shelf_entries();
create trigger shelf_entry_removed after delete on shelf_entry
    referencing old table as entries for each statement execute function count_shelf_entries();

create function shelve(articles bigint[]) returns void language sql as $$
    delete from shelf_entry where article_id = any (articles);
    insert into shelf_entry (article_id, revision_id, first_published, issued_from, issued_to)
    select a.id, r.id, p.published_at, r.issued_from, r.issued_to
    from article a
    join revision r on r.article_id = a.id and r.number = a.public_revision
    join publication p on p.article_id = a.id and p.kind = 'FIRST'
    where a.id = any (articles)
    and not exists (select 1 from withdrawal w where w.article_id = a.id and w.lifted_at is null)
$$;

create function shelve_all() returns void language sql as $$
    truncate shelf_entry, shelf_count;
    select shelve(array_agg(id)) from article where public_revision is not null
$$;
comment on function shelve_all() is 'Rebuilds shelf_entry and shelf_count from the record.';

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
