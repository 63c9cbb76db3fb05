-- All that the index holds of each public article, in one row.
create view holding as
select e.article_id, a.ark, a.slug, e.first_published, e.issued_from, e.issued_to,
       r.headline, r.standfirst, r.body, r.language, r.issued, r.byline, r.translation,
       s.id as source_id, s.name as source_name,
       (select coalesce(jsonb_agg(jsonb_build_object(
                   'id', n.id, 'kind', n.kind, 'role', rs.role, 'name', n.name,
                   'variants', (select coalesce(jsonb_agg(v.name order by v.id), '[]') from subject_variant v where v.subject_id = n.id))
               order by rs.position), '[]')
        from revision_subject rs
        left join subject_merge m on m.from_id = rs.subject_id and m.undone_at is null
        join subject n on n.id = case when m.id is null then rs.subject_id else present_subject(rs.subject_id) end
        where rs.revision_id = r.id) as subjects,
       (select coalesce(jsonb_agg(jsonb_build_object(
                   'words', q.words, 'speaker', q.speaker_text,
                   'names', (select coalesce(jsonb_agg(v.name), '[]')
                             from (select n.name from subject n where n.id = spoken.speaker_id
                                   union select n.name from subject_variant n where n.subject_id = spoken.speaker_id) v))
               order by q.position), '[]')
        from quotation q
        left join shelf_quotation spoken on spoken.article_id = e.article_id and spoken.position = q.position
        where q.revision_id = r.id) as quotations
from shelf_entry e
join article a on a.id = e.article_id
join revision r on r.id = e.revision_id
left join source s on s.id = r.source_id;

comment on view holding is 'Public articles as the search index holds them.';
