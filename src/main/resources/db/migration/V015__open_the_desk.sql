-- What the desk needs to know of who works there, and the sessions of those who do, so that a restart signs nobody out.
alter table editor
    add column language text    not null default 'fr' check (language in ('fr', 'en')),
    add column sessions integer not null default 1;

comment on column editor.language is 'In which language the desk speaks to this editor.';
comment on column editor.sessions is 'Counts up when all sessions of the editor end at once: password changed, account disabled. A session that began under another number is over.';

-- The two tables are Spring Session''s, whose names of columns these are.
create table desk_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index desk_session_expiry_time_idx on desk_session (expiry_time);
create index desk_session_principal_name_idx on desk_session (principal_name);

create table desk_session_attributes (
    session_primary_id char(36)     not null references desk_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

comment on table desk_session is 'Who is at the desk just now. Only editors have sessions. Times in milliseconds since 1970.';
comment on table desk_session_attributes is 'What a session holds: the editor''s id, the token against forged requests, what the next page will say.';
