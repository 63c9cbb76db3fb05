-- Authority records: whom and what the articles speak of, under one name however it is written.
create sequence subject_seq increment by 50;

create table subject (
    id          bigint  primary key,
    slug        text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    kind        text    not null check (kind in ('PERSON', 'ORGANISATION', 'PLACE', 'EVENT', 'TOPIC')),
    name        text    collate "und-x-icu" not null check (length(name) between 1 and 300),
    description text    check (length(description) <= 2000),
    wikidata_id text    check (wikidata_id ~ '^Q[1-9][0-9]*$'),
    topic_code  text    check (topic_code ~ '^medtop:[0-9]{8}$'),
    parent_id   bigint  references subject (id) on delete restrict,
    version     integer not null default 0,
    unique (kind, slug),
    check (topic_code is null or kind = 'TOPIC'),
    check (parent_id <> id)
);
create index subject_kind_name_idx on subject (kind, name);
create index subject_parent_idx on subject (parent_id);
create unique index subject_topic_code_idx on subject (topic_code);
create index subject_wikidata_idx on subject (wikidata_id);

comment on table subject is 'People, organisations, places, events and topics. Two of them may bear the same name.';
comment on column subject.name is 'The heading, as French readers see it.';
comment on column subject.topic_code is 'IPTC Media Topic.';

create table subject_variant (
    id         bigint  generated always as identity primary key,
    subject_id bigint  not null references subject (id) on delete cascade,
    name       text    collate "und-x-icu" not null check (length(name) between 1 and 300),
    language   text    not null check (length(language) between 2 and 35),
    preferred  boolean not null default false,
    unique (subject_id, language, name)
);
create unique index subject_variant_preferred_idx on subject_variant (subject_id, language) where preferred;
create index subject_variant_name_idx on subject_variant (lower(name));

comment on table subject_variant is 'Every name a subject goes by. The preferred one of a language is what readers in that language see.';
comment on column subject_variant.language is 'BCP 47 tag; und where the name belongs to no language.';

create table subject_slug (
    kind       text        not null,
    slug       text        not null,
    subject_id bigint      not null references subject (id) on delete cascade,
    retired_at timestamptz not null default now(),
    primary key (kind, slug)
);
create index subject_slug_subject_idx on subject_slug (subject_id);

comment on table subject_slug is 'Old addresses of subjects; they redirect.';

create table subject_merge (
    id        bigint      generated always as identity primary key,
    from_id   bigint      not null references subject (id) on delete restrict,
    into_id   bigint      not null references subject (id) on delete restrict,
    merged_at timestamptz not null default now(),
    merged_by bigint      references editor (id) on delete restrict,
    undone_at timestamptz check (undone_at >= merged_at),
    undone_by bigint      references editor (id) on delete restrict,
    check (from_id <> into_id)
);
create unique index subject_merge_open_idx on subject_merge (from_id) where undone_at is null;
create index subject_merge_from_idx on subject_merge (from_id);
create index subject_merge_into_idx on subject_merge (into_id);
create index subject_merge_merged_by_idx on subject_merge (merged_by);
create index subject_merge_undone_by_idx on subject_merge (undone_by);

comment on table subject_merge is 'Two records found to be one. A pointer followed when read: revisions keep the subject first recorded, so a merge can be undone.';
