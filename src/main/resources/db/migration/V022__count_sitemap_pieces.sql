-- The sitemap's index names its pieces without leaping through all articles: at a million that took longer than all else.
create table listed_piece (
    number bigint primary key,
    held   bigint not null check (held >= 0)
);

comment on table listed_piece is 'How many public articles each piece of the sitemap holds: one for each thousand ids. Kept by triggers.';

create function count_listed_pieces() returns trigger language plpgsql as $$
declare
    sign constant integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
    merge into listed_piece c
        using (select article_id / 1000 as number, sign * count(*) as held from entries group by 1) change
        on c.number = change.number
        when matched then update set held = c.held + change.held
        when not matched then insert values (change.number, change.held);
    return null;
end $$;

create trigger shelf_entry_added_to_piece after insert on shelf_entry
    referencing new table as entries for each statement execute function count_listed_pieces();
create trigger shelf_entry_removed_from_piece after delete on shelf_entry
    referencing old table as entries for each statement execute function count_listed_pieces();

create or replace function shelve_all() returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('hemera.shelves', 0));
    truncate shelf_entry, shelf_subject, shelf_quotation, shelf_reference, wanted,
             shelf_count, source_count, subject_count, language_count, listed_subject, listed_piece;
    perform put_on_shelves((select array_agg(id) from article where public_revision is not null));
    perform find_all_cited_pieces();
end $$;

insert into listed_piece select article_id / 1000, count(*) from shelf_entry group by 1;

-- A source's sum without all its months.
create index source_count_total_idx on source_count (source_id) include (held) where shelf = 'total';
