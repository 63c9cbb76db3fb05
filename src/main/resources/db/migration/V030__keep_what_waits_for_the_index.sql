-- What is to be indexed waits in tables that Hibernate Search reads (its outbox-polling coordination, version 8.2); their
-- columns are its choice.
create table search_outbox (
    id             uuid         primary key default gen_random_uuid(),
    entity_name    varchar(256) not null,
    entity_id      varchar(256) not null,
    entity_id_hash integer      not null,
    payload        bytea        not null,
    retries        integer      not null default 0,
    process_after  timestamptz  not null,
    status         varchar(255) not null default 'PENDING' check (status in ('PENDING', 'ABORTED')),
    tenant_id      varchar(255)
);
create index search_outbox_process_after_idx on search_outbox (status, process_after, id);
create index search_outbox_hash_idx on search_outbox (entity_id_hash);

comment on table search_outbox is 'Articles whose document in the search index is to be made anew. Filled by triggers, emptied by Hibernate Search.';

create table search_agent (
    id                   uuid         primary key,
    type                 varchar(255) not null,
    name                 varchar(255) not null,
    expiration           timestamptz  not null,
    state                varchar(255) not null,
    total_shard_count    integer,
    assigned_shard_index integer,
    payload              bytea,
    tenant_id            varchar(255)
);

comment on table search_agent is 'Processes that empty the outbox, written by Hibernate Search.';

-- One event for each article, all of the same meaning: make its document anew, or delete it if readers no longer see the
-- article. The payload is what Hibernate Search writes for that (Avro: no routing, everything changed).
create function index_anew(articles bigint[]) returns void language sql as $$
    insert into search_outbox (entity_name, entity_id, entity_id_hash, payload, process_after)
        select 'Holding', id::text, hashint8(id), '\x00020001000000', clock_timestamp()
        from unnest(articles) id
$$;

create function index_shelved() returns trigger language plpgsql as $$
begin
    perform index_anew(array(select article_id from changed));
    return null;
end $$;

-- Whatever publishes, corrects, withdraws, restores or merges shelves the articles anew.
create trigger shelf_entry_added_indexed after insert on shelf_entry
    referencing new table as changed for each statement execute function index_shelved();
create trigger shelf_entry_removed_indexed after delete on shelf_entry
    referencing old table as changed for each statement execute function index_shelved();

-- Names are part of documents.
create function index_source_renamed() returns trigger language plpgsql as $$
begin
    perform index_anew(array(select article_id from shelf_entry where source_id = new.id));
    return null;
end $$;

create trigger source_renamed_indexed after update on source for each row
    when (old.name <> new.name) execute function index_source_renamed();

create function index_subject_renamed() returns trigger language plpgsql as $$
begin
    perform index_anew(array(select article_id from shelf_subject where subject_id = new.id
                             union select article_id from shelf_quotation where speaker_id = new.id));
    return null;
end $$;

create trigger subject_renamed_indexed after update on subject for each row
    when (old.name <> new.name or old.kind <> new.kind) execute function index_subject_renamed();

create function index_variants_changed() returns trigger language plpgsql as $$
begin
    perform index_anew(array(select s.article_id from shelf_subject s join changed v on v.subject_id = s.subject_id
                             union select q.article_id from shelf_quotation q join changed v on v.subject_id = q.speaker_id));
    return null;
end $$;

create trigger subject_variant_added_indexed after insert on subject_variant
    referencing new table as changed for each statement execute function index_variants_changed();
create trigger subject_variant_changed_indexed after update on subject_variant
    referencing new table as changed for each statement execute function index_variants_changed();
create trigger subject_variant_removed_indexed after delete on subject_variant
    referencing old table as changed for each statement execute function index_variants_changed();
