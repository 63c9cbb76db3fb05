-- A piece of the sitemap is read from one table, as text that only has to be put together. While each of its articles was
-- looked up in three tables and its moment written out anew, pieces had to be so small that the index grew with the archive.
create table listed_article (
    article_id bigint primary key references article (id) on delete cascade,
    line       text   not null
);

comment on table listed_article is 'Public articles as search engines are told of them: all but those marked to be left out. Kept by triggers.';
comment on column listed_article.line is 'Ark and slug as its address has them, a space, and when readers were last given something new: UTC, to the second.';

insert into listed_article (article_id, line)
    select a.id, a.ark || '/' || a.slug || ' ' || to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
    from shelf_entry e
    join article a on a.id = e.article_id
    join publication p on p.article_id = a.id and p.revision = a.public_revision
    where not a.noindex;

-- A plan is kept for one entry and for a million: it must never read a whole table, so each entry is looked up by itself.
create function list_articles() returns trigger language plpgsql as $$
begin
    insert into listed_article (article_id, line)
        select e.article_id, told.line
        from entries e
        cross join lateral (
            select a.ark || '/' || a.slug || ' ' || to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as line
            from article a
            join publication p on p.article_id = a.id and p.revision = a.public_revision
            where a.id = e.article_id and not a.noindex
            offset 0) told;
    return null;
end $$;

create function unlist_articles() returns trigger language plpgsql as $$
begin
    delete from listed_article where article_id = any (array(select article_id from entries));
    return null;
end $$;

create trigger shelf_entry_added_listed after insert on shelf_entry
    referencing new table as entries for each statement execute function list_articles();
create trigger shelf_entry_removed_listed after delete on shelf_entry
    referencing old table as entries for each statement execute function unlist_articles();

-- What a line says of an article may change without a publication.
create or replace function shelve_republished() returns trigger language plpgsql as $$
begin
    perform shelve((select array_agg(n.id) from now_so n join once o using (id)
                    where n.public_revision is distinct from o.public_revision
                    or n.public_revision is not null and (n.slug, n.noindex) <> (o.slug, o.noindex)));
    return null;
end $$;

-- Pieces of five thousand ids instead of one thousand; one that holds nothing but articles left out is none.
drop trigger shelf_entry_added_to_piece on shelf_entry;
drop trigger shelf_entry_removed_from_piece on shelf_entry;

create or replace function count_listed_pieces() returns trigger language plpgsql as $$
declare
    sign constant integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
    merge into listed_piece c
        using (select article_id / 5000 as number, sign * count(*) as held from entries group by 1) change
        on c.number = change.number
        when matched then update set held = c.held + change.held
        when not matched then insert values (change.number, change.held);
    return null;
end $$;

create trigger listed_article_added_to_piece after insert on listed_article
    referencing new table as entries for each statement execute function count_listed_pieces();
create trigger listed_article_removed_from_piece after delete on listed_article
    referencing old table as entries for each statement execute function count_listed_pieces();

comment on table listed_piece is 'How many public articles each piece of the sitemap holds: one for each five thousand ids. Kept by triggers.';

truncate listed_piece;
insert into listed_piece select article_id / 5000, count(*) from listed_article group by 1;

create or replace function shelve_all() returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('hemera.shelves', 0));
    truncate shelf_entry, shelf_subject, shelf_quotation, shelf_reference, wanted,
             shelf_count, source_count, subject_count, language_count, listed_subject, listed_article, listed_piece;
    perform put_on_shelves((select array_agg(id) from article where public_revision is not null));
    perform find_all_cited_pieces();
end $$;
