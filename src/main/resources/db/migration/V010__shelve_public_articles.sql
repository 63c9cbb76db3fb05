-- Publishing, withdrawing and restoring put articles on their shelves and take them off, whoever writes the rows.

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
-- Keys are joined as rows: an array in the inner side of a loop is sorted anew in each turn, hours for a million at once.
create function find_cited_pieces(keys text[]) returns void language sql as $$
    insert into reference_target (revision_id, position, article_id, found_at)
        select c.revision_id, c.position, e.article_id, now()
        from shelf_reference c
        join shelf_entry e on e.headline_key = c.headline_key and e.article_id <> c.article_id
        where c.headline_key in (select unnest(keys))
        and not exists (select 1 from shelf_entry other
                        where other.headline_key = e.headline_key and other.article_id <> e.article_id)
        on conflict do nothing;
    delete from wanted where headline_key in (select unnest(keys));
    insert into wanted (headline_key, label, url, citations)
        select c.headline_key, min(r.label), min(r.url), count(distinct c.article_id)
        from shelf_reference c
        join reference r on r.revision_id = c.revision_id and r.position = c.position
        where c.headline_key in (select unnest(keys))
        and not exists (select 1 from reference_target t join shelf_entry held on held.article_id = t.article_id
                        where t.revision_id = c.revision_id and t.position = c.position)
        group by c.headline_key
$$;

create function shelve(articles bigint[]) returns void language plpgsql as $$
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
