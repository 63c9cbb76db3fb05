-- What happens to an article before readers, each with who, when and why.
create sequence publication_seq increment by 50;

create table publication (
    id           bigint      primary key,
    article_id   bigint      not null references article (id) on delete restrict,
    revision     integer     not null,
    kind         text        not null check (kind in ('FIRST', 'SILENT', 'UPDATE', 'CORRECTION')),
    sentence     text        check (length(sentence) between 1 and 2000),
    published_at timestamptz not null,
    published_by bigint      references editor (id) on delete restrict,
    unique (article_id, revision),
    foreign key (article_id, revision) references revision (article_id, number) on delete restrict,
    check (kind <> 'CORRECTION' or sentence is not null)
);
create unique index publication_first_idx on publication (article_id) where kind = 'FIRST';
create index publication_correction_idx on publication (published_at, id) where kind = 'CORRECTION';
create index publication_published_by_idx on publication (published_by);

comment on table publication is 'A revision put before readers. The revisions named here are an article''s public history.';
comment on column publication.sentence is 'What readers are told; a correction always tells.';

create trigger publication_sealed before update or delete on publication
    for each row execute function refuse_change_of_history();

create sequence withdrawal_seq increment by 50;

create table withdrawal (
    id             bigint      primary key,
    article_id     bigint      not null references article (id) on delete restrict,
    reason         text        not null check (length(reason) between 1 and 2000),
    replacement_id bigint      references article (id) on delete restrict,
    headline_shown boolean     not null default true,
    withdrawn_at   timestamptz not null,
    withdrawn_by   bigint      references editor (id) on delete restrict,
    lifted_at      timestamptz check (lifted_at >= withdrawn_at),
    lifted_by      bigint      references editor (id) on delete restrict,
    lifted_reason  text        check (length(lifted_reason) between 1 and 2000),
    check (replacement_id <> article_id),
    check (lifted_at is not null or (lifted_by is null and lifted_reason is null))
);
create unique index withdrawal_open_idx on withdrawal (article_id) where lifted_at is null;
create index withdrawal_article_idx on withdrawal (article_id);
create index withdrawal_replacement_idx on withdrawal (replacement_id);
create index withdrawal_withdrawn_by_idx on withdrawal (withdrawn_by);
create index withdrawal_lifted_by_idx on withdrawal (lifted_by);

comment on table withdrawal is 'What was taken from readers and why; an article is withdrawn while one row is not lifted.';
comment on column withdrawal.reason is 'Shown to readers on the page that stands in for the article.';
comment on column withdrawal.headline_shown is 'Whether that page may still name the article.';

create table schedule (
    article_id   bigint      primary key references article (id) on delete cascade,
    revision     integer     not null,
    kind         text        not null check (kind in ('FIRST', 'SILENT', 'UPDATE', 'CORRECTION')),
    sentence     text        check (length(sentence) between 1 and 2000),
    due_at       timestamptz not null,
    scheduled_at timestamptz not null,
    scheduled_by bigint      references editor (id) on delete restrict,
    foreign key (article_id, revision) references revision (article_id, number) on delete cascade
);
create index schedule_due_idx on schedule (due_at);
create index schedule_scheduled_by_idx on schedule (scheduled_by);

comment on table schedule is 'Publications to come: at most one for each article.';

create table reference_target (
    revision_id bigint      not null,
    position    integer     not null,
    article_id  bigint      not null references article (id) on delete cascade,
    found_at    timestamptz not null,
    found_by    bigint      references editor (id) on delete restrict,
    primary key (revision_id, position),
    foreign key (revision_id, position) references reference (revision_id, position) on delete cascade
);
create index reference_target_article_idx on reference_target (article_id);
create index reference_target_found_by_idx on reference_target (found_by);

comment on table reference_target is 'Which article a cited piece was found to be. Never part of a revision: the citation stays as written.';
comment on column reference_target.found_by is 'Null when the archive found it by itself: exactly one public article bears the headline.';

create table audit_event (
    id          bigint      generated always as identity primary key,
    happened_at timestamptz not null default now(),
    editor_id   bigint      references editor (id) on delete restrict,
    action      text        not null check (action ~ '^[A-Z_]{1,60}$'),
    concerns    text        check (length(concerns) <= 200),
    detail      text        check (length(detail) <= 2000)
);
create index audit_event_happened_idx on audit_event (happened_at);
create index audit_event_editor_idx on audit_event (editor_id);

comment on table audit_event is 'What editors did that no other table tells: sign-ins, accounts, rebuilding.';
comment on column audit_event.concerns is 'What it was done to, such as editor/12.';
