-- Links that let somebody choose a password, passed on by an administrator, for no mail is sent.
create table account_link (
    digest     text        primary key check (digest ~ '^[0-9a-f]{64}$'),
    editor_id  bigint      not null references editor (id) on delete cascade,
    made_by    bigint      not null references editor (id) on delete restrict,
    made_at    timestamptz not null,
    expires_at timestamptz not null check (expires_at > made_at)
);
create unique index account_link_editor_idx on account_link (editor_id);
create index account_link_made_by_idx on account_link (made_by);

comment on table account_link is 'Invitations and password resets that wait to be taken up: one for an editor, gone when used.';
comment on column account_link.digest is 'SHA-256 of the key in the link; the key itself is shown once and kept nowhere.';

-- What somebody sent when the session was over, until they sign in again.
alter table editor add column writer_key uuid not null default gen_random_uuid();

comment on column editor.writer_key is 'Known to the browsers in which the editor signed in: only they can have words kept in the editor''s name.';

create table kept_form (
    key       uuid        primary key,
    editor_id bigint      not null references editor (id) on delete cascade,
    address   text        not null check (length(address) <= 2000),
    sent      bytea       not null check (octet_length(sent) <= 16777216),
    kept_at   timestamptz not null
);
create index kept_form_editor_idx on kept_form (editor_id, kept_at);
create index kept_form_kept_at_idx on kept_form (kept_at);

comment on table kept_form is 'Words typed into a form of the desk that came without a session or with a stale token; shown to their editor alone, deleted after a time.';
comment on column kept_form.address is 'Where the form was sent.';
comment on column kept_form.sent is 'The fields as application/x-www-form-urlencoded, UTF-8, compressed with gzip.';
