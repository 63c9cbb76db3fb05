-- What stays while texts change: the identity of an article, its address and its state.
create sequence article_seq increment by 50;
-- Identifiers are minted from a counter of their own, so that they are known before the row is written.
create sequence ark_seq;

create table article (
    id              bigint  primary key,
    ark             text    not null unique check (ark ~ '^[0-9bcdfghjkmnpqrstvwxz]{3,32}$'),
    slug            text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    stage           text    check (stage in ('DRAFT', 'IN_REVIEW', 'SCHEDULED')),
    latest_revision integer not null check (latest_revision >= 1),
    public_revision integer check (public_revision between 1 and latest_revision),
    noindex         boolean not null default false,
    version         integer not null default 0
);
create index article_stage_idx on article (stage) where stage is not null;

comment on table article is 'One row for each article for good; an ark is never given twice.';
comment on column article.ark is 'Name part of the persistent identifier, check character included.';
comment on column article.slug is 'Readable end of the address; only the ark finds the article.';
comment on column article.stage is 'What is in preparation beyond the public revision; null when nothing is.';
comment on column article.public_revision is 'Number of the revision that readers see; null until first published. It may lie behind latest_revision.';
comment on column article.version is 'Grows with every change, so that two editors cannot overwrite each other.';

create table article_slug (
    article_id bigint      not null references article (id) on delete cascade,
    slug       text        not null,
    retired_at timestamptz not null default now(),
    primary key (article_id, slug)
);

comment on table article_slug is 'Former slugs of articles; their addresses redirect.';

create function retire_slug() returns trigger language plpgsql as $$
begin
    insert into article_slug (article_id, slug) values (old.id, old.slug)
        on conflict (article_id, slug) do update set retired_at = excluded.retired_at;
    return null;
end $$;

create trigger article_slug_retired after update of slug on article for each row
    when (old.slug <> new.slug and old.public_revision is not null) execute function retire_slug();

-- The naming authority is part of every identifier already given out, so it is fixed when the archive first starts.
create table naming_authority (
    only_one boolean     primary key default true check (only_one),
    naan     text        not null check (naan ~ '^[0-9bcdfghjkmnpqrstvwxz]{5}$'),
    fixed_at timestamptz not null default now()
);

comment on table naming_authority is 'The name assigning authority number (NAAN) of the archive''s ARK identifiers.';
