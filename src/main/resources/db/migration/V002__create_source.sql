-- Who published the pieces. Names sort by the root collation of ICU, which puts É beside E in every language.
create sequence source_seq increment by 50;

create table source (
    id       bigint  primary key,
    slug     text    not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name     text    collate "und-x-icu" not null check (length(name) between 1 and 300),
    kind     text    not null check (kind in ('NEWSPAPER', 'MAGAZINE', 'AGENCY', 'BROADCASTER', 'SITE', 'OTHER')),
    homepage text    check (homepage ~ '^https?://' and length(homepage) <= 2000),
    country  text    check (country ~ '^[A-Z]{2}$'),
    language text    check (length(language) between 2 and 35),
    note     text    check (length(note) <= 10000),
    version  integer not null default 0
);
create index source_name_idx on source (name);

comment on table source is 'Newspapers, agencies, broadcasters and sites that published the pieces.';
comment on column source.country is 'ISO 3166-1 alpha-2.';
comment on column source.language is 'BCP 47 tag of the language it mostly publishes in.';

create table source_slug (
    slug       text        primary key,
    source_id  bigint      not null references source (id) on delete cascade,
    retired_at timestamptz not null default now()
);
create index source_slug_source_idx on source_slug (source_id);

comment on table source_slug is 'Old addresses of sources; they redirect.';
