-- The index is made from the database and lies beside it; these rows tell whether it still belongs to it.
create table index_bond (
    single boolean primary key default true check (single),
    token  uuid    not null
);
insert into index_bond (token) values (gen_random_uuid());

comment on table index_bond is 'One row. Who keeps an index puts a new token here and into the index at each start; where they differ, one of both was put back or exchanged.';

create table index_rebuild (
    id         bigint      generated always as identity primary key,
    reason     text        not null check (reason in ('MISSING', 'OTHER_FORM', 'OTHER_ARCHIVE', 'DAMAGED', 'ASKED')),
    asked_by   bigint      references editor (id) on delete restrict,
    started_at timestamptz not null default clock_timestamp(),
    ended_at   timestamptz check (ended_at >= started_at),
    documents  bigint      check (documents >= 0),
    check ((ended_at is null) = (documents is null))
);
create unique index index_rebuild_open_idx on index_rebuild ((true)) where ended_at is null;
create index index_rebuild_asked_by_idx on index_rebuild (asked_by);

comment on table index_rebuild is 'Each time the search index was made anew; one without end is under way, or was cut short and is taken up at the next start.';
comment on column index_rebuild.documents is 'Articles that were read.';

-- While the index is made anew, a change may be indexed between the moment an article is read for the rebuild and the moment
-- that is written, and be overwritten. Such articles are indexed once more at the end.
create table index_overtaken (article_id bigint not null);

comment on table index_overtaken is 'Articles that changed while the index was made anew.';

create function index_overtake() returns trigger language plpgsql as $$
begin
    if exists (select from index_rebuild where ended_at is null) then
        insert into index_overtaken select entity_id::bigint from done;
    end if;
    return null;
end $$;

create trigger search_outbox_emptied_noted after delete on search_outbox
    referencing old table as done for each statement execute function index_overtake();
