-- One state of an article's text and record, numbered from 1. Rows are added, never changed.
create sequence revision_seq increment by 50;

create table revision (
    id              bigint      primary key,
    article_id      bigint      not null references article (id) on delete cascade,
    number          integer     not null check (number >= 1),
    headline        text        not null check (length(headline) between 1 and 1000),
    standfirst      text        check (length(standfirst) between 1 and 5000),
    body            text        not null check (octet_length(body) <= 2097152),
    language        text        not null check (length(language) between 2 and 35),
    issued          text        check (length(issued) between 1 and 64),
    issued_from     date,
    issued_to       date,
    source_id       bigint      references source (id) on delete restrict,
    locator         text        check (length(locator) between 1 and 500),
    original_url    text        check (original_url ~ '^https?://' and length(original_url) <= 2000),
    external_id     text        check (length(external_id) between 1 and 500),
    captured        text        check (length(captured) between 1 and 64),
    rights          text        check (length(rights) between 1 and 2000),
    byline          text        check (length(byline) between 1 and 500),
    byline_status   text        not null check (byline_status in ('SIGNED', 'UNSIGNED', 'UNKNOWN')),
    translation     text        not null check (translation in ('NONE', 'HUMAN', 'MACHINE', 'UNKNOWN')),
    translated_from text        check (length(translated_from) between 2 and 35),
    translator      text        check (length(translator) between 1 and 500),
    archival_note   text        check (length(archival_note) between 1 and 10000),
    comment         text        check (length(comment) between 1 and 500),
    saved_at        timestamptz not null,
    saved_by        bigint      references editor (id) on delete restrict,
    digest          text        not null check (digest ~ '^[0-9a-f]{64}$'),
    previous_digest text        check (previous_digest ~ '^[0-9a-f]{64}$'),
    digest_format   smallint    not null default 1 check (digest_format >= 1),
    expunged_at     timestamptz check (expunged_at >= saved_at),
    expunged_by     bigint      references editor (id) on delete restrict,
    expunged_reason text        check (length(expunged_reason) between 1 and 2000),
    unique (article_id, number),
    check ((number = 1) = (previous_digest is null)),
    check ((issued is null) = (issued_from is null) and (issued is null) = (issued_to is null)),
    check (issued_from <= issued_to),
    check (issued_from in ('-infinity', 'infinity') or issued_from between '0001-01-01' and '9999-12-31'),
    check (issued_to in ('-infinity', 'infinity') or issued_to between '0001-01-01' and '9999-12-31'),
    check ((byline_status = 'SIGNED') = (byline is not null) or expunged_at is not null),
    check (translation in ('HUMAN', 'MACHINE') or (translated_from is null and translator is null)),
    check ((expunged_at is null) = (expunged_reason is null))
);
create index revision_source_idx on revision (source_id);
create index revision_saved_by_idx on revision (saved_by);
create index revision_expunged_by_idx on revision (expunged_by);

comment on table revision is 'Every state an article has been in: text and record together. Never changed once saved.';
comment on column revision.body is 'Markdown as the editor gave it, Unicode NFC, line ends normalised; at most 2 MiB of UTF-8.';
comment on column revision.language is 'BCP 47 tag of headline, standfirst and body.';
comment on column revision.issued is 'When the piece first appeared, EDTF level 0 or 1; null when no date is known.';
comment on column revision.issued_from is 'First possible day of issued, inclusive; -infinity where the beginning is open.';
comment on column revision.issued_to is 'Last possible day of issued, inclusive; infinity where the end is open.';
comment on column revision.locator is 'Where in the source: edition, page, section.';
comment on column revision.captured is 'When the piece was taken into custody, EDTF.';
comment on column revision.saved_by is 'Null when the application itself saved: seed or import.';
comment on column revision.digest is 'SHA-256 over the canonical JSON of the revision and its predecessor''s digest; docs/fixity.md tells how.';
comment on column revision.expunged_at is 'When text and names were erased because law or privacy ordered it; digest and dates stay.';

alter table article
    add constraint article_latest_revision_fk foreign key (id, latest_revision)
        references revision (article_id, number) deferrable initially deferred,
    add constraint article_public_revision_fk foreign key (id, public_revision)
        references revision (article_id, number) deferrable initially deferred;

create table revision_subject (
    revision_id bigint  not null references revision (id) on delete cascade,
    position    integer not null check (position >= 0),
    subject_id  bigint  not null references subject (id) on delete restrict,
    role        text    not null check (role in ('ABOUT', 'MENTIONED', 'AUTHOR')),
    primary key (revision_id, position),
    unique (revision_id, subject_id, role)
);
create index revision_subject_subject_idx on revision_subject (subject_id);

comment on table revision_subject is 'Whom and what a revision speaks of, in the editor''s order.';
comment on column revision_subject.subject_id is 'As first recorded; merges are followed when read.';

create table reference (
    revision_id bigint  not null references revision (id) on delete cascade,
    position    integer not null check (position >= 0),
    label       text    not null check (length(label) between 1 and 1000),
    url         text    check (length(url) between 1 and 2000),
    paragraph   integer not null check (paragraph >= 1),
    primary key (revision_id, position)
);

comment on table reference is 'Pieces that a revision cites, held here or not, in the order of the text.';
comment on column reference.url is 'As written in the text; it need not be a web address.';
comment on column reference.paragraph is 'Number of the paragraph that cites it, from 1: its anchor is #p and this number.';

create table quotation (
    revision_id  bigint  not null references revision (id) on delete cascade,
    position     integer not null check (position >= 0),
    speaker_id   bigint  references subject (id) on delete restrict,
    speaker_text text    not null check (length(speaker_text) between 1 and 300),
    role_then    text    check (length(role_then) between 1 and 500),
    words        text    not null check (length(words) >= 1),
    from_point   integer not null check (from_point >= 0),
    to_point     integer not null check (to_point > from_point),
    confirmed_by bigint  references editor (id) on delete restrict,
    primary key (revision_id, position)
);
create index quotation_speaker_idx on quotation (speaker_id);
create index quotation_confirmed_by_idx on quotation (confirmed_by);

comment on table quotation is 'Words attributed to a speaker inside a revision.';
comment on column quotation.speaker_text is 'The speaker''s name as the piece gives it.';
comment on column quotation.role_then is 'What the speaker was that day, in the language of the piece.';
comment on column quotation.from_point is 'Place in the stored body: code points from 0, inclusive.';
comment on column quotation.to_point is 'Place in the stored body: code points from 0, exclusive.';
