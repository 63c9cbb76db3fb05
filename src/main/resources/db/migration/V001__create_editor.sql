-- Who works at the desk. Everything that is saved can name its editor, so this comes first.
create sequence editor_seq increment by 50;

create table editor (
    id            bigint      primary key,
    username      text        not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    display_name  text        not null check (length(display_name) between 1 and 200),
    password_hash text        check (length(password_hash) <= 500),
    role          text        not null check (role in ('CONTRIBUTOR', 'EDITOR', 'ADMINISTRATOR')),
    enabled       boolean     not null default true,
    created_at    timestamptz not null default now()
);

comment on table editor is 'People who add and curate articles. Where a row elsewhere names no editor, the application itself acted: seed or import.';
comment on column editor.password_hash is 'Null until an invitation is taken up.';
comment on column editor.role is 'CONTRIBUTOR writes drafts, EDITOR also publishes and withdraws, ADMINISTRATOR also keeps the accounts.';
