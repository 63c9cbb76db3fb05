-- What a list shows of each public article. The opening is cut in the database, so that lists do not carry whole texts.
create view card as
select e.article_id, a.ark, a.slug, r.headline, r.language, r.issued, s.name as source_name, s.slug as source_slug,
       r.standfirst, left(r.body, 1000) as opening,
       e.first_published, e.issued_from, e.issued_to, e.shelf, e.day
from shelf_entry e
join article a on a.id = e.article_id
join revision r on r.id = e.revision_id
left join source s on s.id = r.source_id;

comment on view card is 'Public articles as lists show them; the opening may end in the middle of a word.';

-- The length of a key tells what kind of period it names: 2023, 2020s, 2023-05, 2023-05-24.
create index shelf_count_kind_idx on shelf_count (length(shelf), shelf);
