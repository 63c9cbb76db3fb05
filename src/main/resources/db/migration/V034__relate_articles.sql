-- What public articles have to do with each other, from indexes alone: of each subject only the pieces next to this one in
-- time are looked at, so that it costs the same when a hundred thousand pieces speak of somebody.
create function related_articles(asked bigint, texts_alike bigint[], wanted integer) returns table (
    article_id bigint, ark text, slug text, headline text, language text, issued text, source text,
    alike boolean, cited boolean, citing boolean, same_event boolean, people integer) stable language sql as $$
    with self as (select e.article_id, e.revision_id, e.day from shelf_entry e where e.article_id = asked),
    -- Who wrote a piece says nothing of what it is about.
    shared as (
        select s.subject_id, n.kind, c.held
        from self
        join shelf_subject s on s.article_id = self.article_id
        join subject n on n.id = s.subject_id and n.kind in ('PERSON', 'EVENT')
        join subject_count c on c.subject_id = s.subject_id and c.shelf = 'total' and c.held > 1
        where not exists (select 1 from revision_subject r where r.revision_id = self.revision_id and r.role = 'AUTHOR'
                          and present_subject(r.subject_id) = s.subject_id)),
    beside as (
        select o.article_id, s.subject_id, s.kind
        from (select * from shared order by kind, held limit 8) s
        cross join self
        cross join lateral (
            (select x.article_id from shelf_subject x
             where x.subject_id = s.subject_id and (x.day, x.article_id) < (self.day, self.article_id)
             order by x.day desc, x.article_id desc limit 20)
            union all
            (select x.article_id from shelf_subject x
             where x.subject_id = s.subject_id and (x.day, x.article_id) > (self.day, self.article_id)
             order by x.day, x.article_id limit 20)) o),
    reason as (
        select unnest(texts_alike) as article_id, 10 as weight, 'alike' as why
        union all
        (select distinct t.article_id, 6, 'cited' from shelf_reference c
         join reference_target t on t.revision_id = c.revision_id and t.position = c.position
         where c.article_id = asked limit 50)
        union all
        (select distinct c.article_id, 6, 'citing' from
            (select * from reference_target where article_id = asked order by revision_id desc limit 100) t
         join shelf_reference c on c.revision_id = t.revision_id and c.position = t.position)
        union all
        select b.article_id, case b.kind when 'EVENT' then 4 else 1 end, b.kind from beside b),
    related as (
        select e.article_id, e.revision_id, sum(o.weight) as weight,
               bool_or(o.why = 'alike') as alike, bool_or(o.why = 'cited') as cited, bool_or(o.why = 'citing') as citing,
               bool_or(o.why = 'EVENT') as same_event,
               case when isfinite(e.day) and isfinite(self.day) then abs(e.day - self.day) end as apart
        from reason o
        join shelf_entry e on e.article_id = o.article_id
        cross join self
        where e.article_id <> self.article_id
        group by e.article_id, e.day, self.day
        order by weight desc, apart, e.article_id desc
        limit wanted)
    select m.article_id, a.ark, a.slug, r.headline, r.language, r.issued, s.name,
           m.alike, m.cited, m.citing, m.same_event,
           (select count(*)::integer from shared p
            join shelf_subject x on x.subject_id = p.subject_id and x.article_id = m.article_id where p.kind = 'PERSON')
    from related m
    join article a on a.id = m.article_id
    join revision r on r.id = m.revision_id
    left join source s on s.id = r.source_id
    order by m.weight desc, m.apart, m.article_id desc
$$;

comment on function related_articles(bigint, bigint[], integer) is
    'Public articles that cite this one or are cited, are about the same event or people, or are given as being alike; most closely related first.';
