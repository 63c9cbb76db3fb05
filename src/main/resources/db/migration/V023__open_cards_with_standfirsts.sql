-- Cards that open with the standfirst carry no text, which would be most of what a list reads.
create or replace view card as
select e.article_id, a.ark, a.slug, r.headline, r.language, r.issued, s.name as source_name, s.slug as source_slug,
       r.standfirst, case when r.standfirst is null then left(r.body, 1000) end as opening,
       e.first_published, e.issued_from, e.issued_to, e.shelf, e.day
from shelf_entry e
join article a on a.id = e.article_id
join revision r on r.id = e.revision_id
left join source s on s.id = r.source_id;

comment on column card.opening is 'The first words of the text where there is no standfirst.';
