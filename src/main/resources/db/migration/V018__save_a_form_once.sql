-- A form that is sent twice, by an impatient finger or a browser that tries again, is saved once.
create table submission (
    key        uuid        primary key,
    article_id bigint      not null references article (id) on delete cascade deferrable initially deferred,
    revision   integer     not null,
    made_at    timestamptz not null default now()
);
create index submission_article_idx on submission (article_id);
create index submission_made_idx on submission (made_at);

comment on table submission is 'Forms that were saved lately, by the key drawn with each, and what became of them.';

-- The desk lists articles by when somebody last worked on them.
create index revision_saved_at_idx on revision (saved_at, id);
