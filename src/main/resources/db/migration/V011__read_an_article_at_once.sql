-- All that the page of a revision shows in one row, so that reading an article is one statement.

create view named_subject as
select s.id, s.kind, s.slug, s.name,
       (select coalesce(jsonb_object_agg(v.language, v.name), '{}')
        from subject_variant v where v.subject_id = s.id and v.preferred) as names
from subject s;

comment on view named_subject is 'Subjects with the name that readers of each language see.';

-- Hardly any subject is merged, so only those that are pay for a call of the function.
create view reading as
select r.id as revision_id, a.id as article_id, a.ark, a.slug, a.noindex, a.public_revision,
       r.number, r.headline, r.standfirst, r.body, r.language, r.issued,
       s.name as source_name, s.slug as source_slug,
       r.locator, r.original_url, r.external_id, r.captured, r.rights, r.byline, r.byline_status,
       r.translation, r.translated_from, r.translator, r.archival_note, r.saved_at, r.digest,
       w.reason as withdrawn_reason, w.withdrawn_at, w.headline_shown,
       other.ark as replacement_ark, other.slug as replacement_slug, instead.headline as replacement_headline,
       (select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'slug', n.slug, 'name', n.name, 'names', n.names,
                                                     'role', rs.role) order by rs.position), '[]')
        from revision_subject rs
        left join subject_merge m on m.from_id = rs.subject_id and m.undone_at is null
        join named_subject n on n.id = case when m.id is null then rs.subject_id else present_subject(rs.subject_id) end
        where rs.revision_id = r.id) as subjects,
       (select coalesce(jsonb_agg(jsonb_build_object('speaker', q.speaker_text, 'kind', n.kind, 'slug', n.slug,
                                                     'role', q.role_then, 'words', q.words,
                                                     'from', q.from_point, 'to', q.to_point) order by q.position), '[]')
        from quotation q
        left join subject_merge m on m.from_id = q.speaker_id and m.undone_at is null
        left join subject n on n.id = case when m.id is null then q.speaker_id else present_subject(q.speaker_id) end
        where q.revision_id = r.id) as quotations,
       (select coalesce(jsonb_agg(jsonb_build_object('position', t.position, 'ark', held.ark, 'slug', held.slug)), '[]')
        from reference_target t
        join article held on held.id = t.article_id
        join shelf_entry e on e.article_id = held.id
        where t.revision_id = r.id) as targets,
       (select coalesce(jsonb_agg(jsonb_build_object('revision', p.revision, 'kind', p.kind, 'sentence', p.sentence,
                                                     'when', p.published_at) order by p.published_at desc, p.revision desc), '[]')
        from publication p where p.article_id = a.id) as publications
from article a
join revision r on r.article_id = a.id
left join source s on s.id = r.source_id
left join withdrawal w on w.article_id = a.id and w.lifted_at is null
left join article other on other.id = w.replacement_id
left join shelf_entry shown on shown.article_id = other.id
left join revision instead on instead.id = shown.revision_id;

comment on view reading is 'A revision with everything its page shows: source, subjects, quotations, pieces held, publications, withdrawal.';
