-- Each sum is written once for all articles that are shelved together, and only merged subjects pay for following a
-- merge: rebuilding the lists of a million articles takes minutes.
create or replace function count_shelf_entries() returns trigger language plpgsql as $$
declare
    sign constant integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
    merge into shelf_count c
        using (
            select around, sign * coalesce(sum(alike) filter (where around = e.shelf), 0) as own, sign * sum(alike) as held
            from (select shelf, count(*) as alike from entries group by shelf) e, unnest(shelves(e.shelf)) around
            group by around
        ) change
        on c.shelf = change.around
        when matched then update set own = c.own + change.own, held = c.held + change.held
        when not matched then insert values (change.around, change.own, change.held);

    merge into source_count c
        using (
            select source_id, around,
                   sign * coalesce(sum(whole) filter (where around = e.shelf), 0) as own, sign * sum(alike) as held
            from (select source_id, left(shelf, 7) as shelf, count(*) filter (where length(shelf) <= 7) as whole, count(*) as alike
                  from entries where source_id is not null group by 1, 2) e,
            unnest(shelves(e.shelf) || array['total']) around
            group by source_id, around
        ) change
        on c.source_id = change.source_id and c.shelf = change.around
        when matched then update set own = c.own + change.own, held = c.held + change.held
        when not matched then insert values (change.source_id, change.around, change.own, change.held);

    merge into language_count c
        using (select language, sign * count(*) as held from entries group by language) change
        on c.language = change.language
        when matched then update set held = c.held + change.held
        when not matched then insert values (change.language, change.held);
    return null;
end $$;

create or replace function count_shelf_subjects() returns trigger language plpgsql as $$
declare
    sign constant integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
    merge into subject_count c
        using (
            select e.subject_id, around, s.kind, sign * sum(alike) as held
            from (select subject_id, left(shelf, case when shelf = 'undated' then 7 else 5 end) as shelf, count(*) as alike
                  from entries group by 1, 2) e
            join subject s on s.id = e.subject_id,
            unnest(shelves(e.shelf) || array['total']) around
            group by e.subject_id, around, s.kind
        ) change
        on c.subject_id = change.subject_id and c.shelf = change.around
        when matched then update set held = c.held + change.held
        when not matched then insert values (change.subject_id, change.around, change.kind, change.held);
    return null;
end $$;

create trigger subject_first_count_lists after insert on subject_count for each row
    when (new.shelf = 'total' and new.held > 0) execute function list_counted_subject();

-- Rows in shelf_entry and beside it, before anything is said of what they cite.
create function put_on_shelves(articles bigint[]) returns void language plpgsql as $$
begin
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
        select distinct case when m.id is null then rs.subject_id else present_subject(rs.subject_id) end,
               e.article_id, e.day, e.shelf
        from shelf_entry e
        join revision_subject rs on rs.revision_id = e.revision_id
        left join subject_merge m on m.from_id = rs.subject_id and m.undone_at is null
        where e.article_id = any (articles);
    insert into shelf_quotation (article_id, position, revision_id, speaker_id, day)
        select e.article_id, q.position, e.revision_id,
               case when m.id is null then q.speaker_id else present_subject(q.speaker_id) end, e.day
        from shelf_entry e
        join quotation q on q.revision_id = e.revision_id
        left join subject_merge m on m.from_id = q.speaker_id and m.undone_at is null
        where e.article_id = any (articles) and q.speaker_id is not null;
    insert into shelf_reference (article_id, position, revision_id, headline_key)
        select e.article_id, c.position, e.revision_id, headline_key(c.label)
        from shelf_entry e join reference c on c.revision_id = e.revision_id
        where e.article_id = any (articles);
end $$;

create or replace function shelve(articles bigint[]) returns void language plpgsql as $$
declare
    keys text[];
begin
    -- One at a time: two who shelve at once would lock sums and keys in different orders and stop each other.
    perform pg_advisory_xact_lock(hashtextextended('hemera.shelves', 0));
    keys := array(select headline_key from shelf_entry where article_id = any (articles)
                  union select headline_key from shelf_reference where article_id = any (articles));
    -- References that were found to be one of these articles wait again while it is away.
    keys := keys || array(select c.headline_key from reference_target t
                          join shelf_reference c on c.revision_id = t.revision_id and c.position = t.position
                          where t.article_id = any (articles));
    perform put_on_shelves(articles);
    keys := keys || array(select headline_key from shelf_entry where article_id = any (articles)
                          union select headline_key from shelf_reference where article_id = any (articles));
    perform find_cited_pieces(keys);
end $$;

-- The same as find_cited_pieces() for all keys; as an array, a million of them are sorted anew in each turn of a loop.
create function find_all_cited_pieces() returns void language plpgsql as $$
begin
    analyze shelf_entry, shelf_reference;
    insert into reference_target (revision_id, position, article_id, found_at)
        select c.revision_id, c.position, e.article_id, now()
        from shelf_reference c
        join (select headline_key, min(article_id) as article_id from shelf_entry group by 1 having count(*) = 1) e
            on e.headline_key = c.headline_key and e.article_id <> c.article_id
        on conflict do nothing;
    insert into wanted (headline_key, label, url, citations)
        select c.headline_key, min(r.label), min(r.url), count(distinct c.article_id)
        from shelf_reference c
        join reference r on r.revision_id = c.revision_id and r.position = c.position
        left join (select t.revision_id, t.position
                   from reference_target t join shelf_entry held on held.article_id = t.article_id) found
            on found.revision_id = c.revision_id and found.position = c.position
        where found.revision_id is null
        group by c.headline_key;
end $$;

create or replace function shelve_all() returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('hemera.shelves', 0));
    truncate shelf_entry, shelf_subject, shelf_quotation, shelf_reference, wanted,
             shelf_count, source_count, subject_count, language_count, listed_subject;
    perform put_on_shelves((select array_agg(id) from article where public_revision is not null));
    perform find_all_cited_pieces();
end $$;
