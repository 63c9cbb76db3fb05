-- Lists of names that cost the same at a hundred thousand people as at ten: in the order of the reader's language, and
-- found by what a reader types, whatever its case, its accents and the order of its words.

-- A name as it is searched: words of lower case letters and digits without accents, a space between them.
create function name_key(name text) returns text immutable parallel safe language sql as $$
    select btrim(regexp_replace(
        regexp_replace(
            replace(replace(replace(lower(normalize(name, NFKD) collate "und-x-icu"), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'),
            '[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670]', '', 'g'),
        '[^[:alnum:]]+', ' ', 'g'))
$$;

-- Cut, as one character may stand for eighteen and an index takes no word of more than 2046 bytes.
create function name_words(name text) returns text[] immutable parallel safe language sql as $$
    select array(select distinct left(word, 100) from unnest(string_to_array(name_key(name), ' ')) word where word <> '')
$$;

-- Every word as the beginning of one; null when nothing that was typed is a letter or a digit.
create function name_query(typed text) returns tsquery immutable parallel safe language sql as $$
    select string_agg('''' || word || ''':*', ' & ')::tsquery from unnest(name_words(typed)) word
$$;

create view subject_name as
select s.id as subject_id, r.reader, s.kind, s.slug, s.parent_id,
       coalesce(own.name, s.name) as name,
       coalesce(own.language, (select min(v.language) from subject_variant v where v.subject_id = s.id and v.name = s.name), 'fr') as language
from subject s
cross join (values ('fr'), ('en')) r (reader)
-- One at most; saying so keeps a page of names from reading all names there are.
left join lateral (
    select v.name, v.language from subject_variant v
    where v.subject_id = s.id and v.language = r.reader and v.preferred limit 1) own on true;

comment on view subject_name is 'The name that readers of each interface see, and the language that it is in.';

create table listed_subject (
    subject_id bigint   not null references subject (id) on delete cascade,
    reader     text     not null,
    kind       text     not null,
    slug       text     not null,
    name       text     collate "und-x-icu" not null,
    language   text     not null,
    words      tsvector not null,
    primary key (subject_id, reader)
);
create index listed_subject_name_idx on listed_subject (reader, kind, name, subject_id);
create index listed_subject_words_idx on listed_subject using gin (words) with (fastupdate = off);

comment on table listed_subject is 'Subjects of public articles under the name that readers of each interface see. Kept by triggers.';
comment on column listed_subject.words is 'All words of all names, without case and accents.';

create function list_subject(listed bigint) returns void language sql as $$
    delete from listed_subject where subject_id = listed;
    insert into listed_subject (subject_id, reader, kind, slug, name, language, words)
        select n.subject_id, n.reader, n.kind, n.slug, n.name, n.language,
               array_to_tsvector(array(
                   select distinct word
                   from (select s.name from subject s where s.id = listed
                         union select v.name from subject_variant v where v.subject_id = listed) known,
                   unnest(name_words(known.name)) word))
        from subject_name n
        where n.subject_id = listed
        and exists (select 1 from subject_count c where c.subject_id = listed and c.shelf = 'total' and c.held > 0)
$$;

create function list_counted_subject() returns trigger language plpgsql as $$
begin
    perform list_subject(new.subject_id);
    return null;
end $$;

create function list_renamed_subject() returns trigger language plpgsql as $$
begin
    perform list_subject(new.id);
    return null;
end $$;

create function list_subject_of_variant() returns trigger language plpgsql as $$
begin
    perform list_subject(old.subject_id);
    perform list_subject(new.subject_id);
    return null;
end $$;

create trigger subject_count_lists after update on subject_count for each row
    when (new.shelf = 'total' and (old.held = 0) <> (new.held = 0)) execute function list_counted_subject();
create trigger subject_lists after update on subject for each row
    when (old.name <> new.name or old.kind <> new.kind or old.slug <> new.slug) execute function list_renamed_subject();
create trigger subject_variant_lists after insert or update or delete on subject_variant for each row
    execute function list_subject_of_variant();

create view subject_line as
select l.subject_id, l.reader, l.kind, l.slug, l.name, l.language, l.words, c.held
from listed_subject l
join subject_count c on c.subject_id = l.subject_id and c.shelf = 'total';

comment on view subject_line is 'Listed subjects with how many public articles name them.';

create view topic_line as
select n.subject_id, n.reader, n.parent_id, n.slug, n.name, n.language, coalesce(c.held, 0) as held
from subject_name n
left join lateral (select t.held from subject_count t where t.subject_id = n.subject_id and t.shelf = 'total' limit 1) c on true
where n.kind = 'TOPIC';

comment on view topic_line is 'Topics with how many public articles bear them; those without any too.';

-- A topic is shown in the tree when it, or any below it, has public articles.
create function has_listed(topic bigint) returns boolean stable language sql as $$
    with recursive below (id) as (
        select topic
        union
        select s.id from below b join subject s on s.parent_id = b.id
    )
    select exists (select 1 from below b join listed_subject l on l.subject_id = b.id and l.reader = 'fr')
$$;

-- All that the page of a subject shows of the record itself; asked_id is the record before merges are followed.
create view subject_record as
select asked.id as asked_id, s.id as subject_id, s.kind, s.slug, s.name, n.names, s.description, s.wikidata_id, s.topic_code,
       (select coalesce(jsonb_agg(jsonb_build_object('name', v.name, 'language', v.language)
                                  order by v.preferred desc, v.language, v.name), '[]')
        from subject_variant v where v.subject_id = s.id) as variants,
       (with recursive above (id, depth) as (
            select s.parent_id, 1 where s.parent_id is not null
            union all
            select b.parent_id, a.depth + 1 from above a join subject b on b.id = a.id
            where b.parent_id is not null and a.depth < 20)
        select coalesce(jsonb_agg(jsonb_build_object('kind', b.kind, 'slug', b.slug, 'name', b.name, 'names', b.names)
                                  order by a.depth desc), '[]')
        from above a cross join lateral (select * from named_subject one where one.id = a.id limit 1) b) as broader,
       (select coalesce(jsonb_agg(jsonb_build_object('kind', b.kind, 'slug', b.slug, 'name', b.name, 'names', b.names)
                                  order by b.name), '[]')
        from (select * from named_subject child
              where child.id in (select c.id from subject c where c.parent_id = s.id)
              and has_listed(child.id) order by child.name limit 200) b) as narrower
from subject asked
join subject s on s.id = present_subject(asked.id)
join named_subject n on n.id = s.id;

comment on view subject_record is 'A subject as its page shows it, merges followed.';

create view spoken as
select q.revision_id || '-' || q.position as id, q.speaker_id, q.day, q.article_id, q.position,
       a.ark, a.slug, r.headline, r.language, r.issued, w.words, w.role_then
from shelf_quotation q
join quotation w on w.revision_id = q.revision_id and w.position = q.position
join article a on a.id = q.article_id
join revision r on r.id = q.revision_id;

comment on view spoken is 'What is said in public articles, by speaker.';

create view source_line as
select s.id as source_id, s.slug, s.name, s.kind, coalesce(c.held, 0) as held
from source s
left join source_count c on c.source_id = s.id and c.shelf = 'total';

comment on view source_line is 'Sources with how many public articles each has.';

-- All that is kept for readers, once all of it is there.
create function shelve_all() returns void language plpgsql as $$
begin
    truncate shelf_entry, shelf_subject, shelf_quotation, shelf_reference, wanted,
             shelf_count, source_count, subject_count, language_count, listed_subject;
    perform shelve((select array_agg(id) from article where public_revision is not null));
end $$;
comment on function shelve_all() is 'Rebuilds what is kept for readers'' lists from the record.';
