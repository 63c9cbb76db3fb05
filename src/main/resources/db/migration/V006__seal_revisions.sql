-- History is rows: what has been saved is not rewritten or taken out, not even by hand. Erasure ordered by law says so
-- first, by setting hemera.expunging to 'on' for its transaction. A revision goes only together with its article, and
-- foreign keys let no article go that was ever public.
create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('hemera.expunging', true) = 'on' then
        return new;
    end if;
    raise exception 'a saved revision is never changed (table %)', tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger revision_sealed before update on revision
    for each row execute function refuse_change_of_history();
create trigger revision_subject_sealed before update on revision_subject
    for each row execute function refuse_change_of_history();
create trigger reference_sealed before update on reference
    for each row execute function refuse_change_of_history();
create trigger quotation_sealed before update on quotation
    for each row execute function refuse_change_of_history();

create function refuse_loss_of_history() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'revision' then
        if not exists (select 1 from article where id = old.article_id) then
            return old;
        end if;
    elsif not exists (select 1 from revision where id = old.revision_id)
            or current_setting('hemera.expunging', true) = 'on' then
        return old;
    end if;
    raise exception 'a saved revision is never taken apart (table %)', tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger revision_kept before delete on revision
    for each row execute function refuse_loss_of_history();
create trigger revision_subject_kept before delete on revision_subject
    for each row execute function refuse_loss_of_history();
create trigger reference_kept before delete on reference
    for each row execute function refuse_loss_of_history();
create trigger quotation_kept before delete on quotation
    for each row execute function refuse_loss_of_history();

-- Nor is anything added to it later: its parts are saved in the same transaction.
create function refuse_later_part() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from revision where id = new.revision_id and xmin = pg_current_xact_id()::xid) then
        raise exception 'nothing is added to a saved revision (table %)', tg_table_name
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger revision_subject_saved_at_once before insert on revision_subject
    for each row execute function refuse_later_part();
create trigger reference_saved_at_once before insert on reference
    for each row execute function refuse_later_part();
create trigger quotation_saved_at_once before insert on quotation
    for each row execute function refuse_later_part();

-- A revision follows its predecessor without a gap and carries its digest.
create function refuse_broken_chain() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from revision
                   where article_id = new.article_id and number = new.number - 1 and digest = new.previous_digest) then
        raise exception 'revision % of article % does not follow its predecessor', new.number, new.article_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger revision_follows before insert on revision
    for each row when (new.number > 1) execute function refuse_broken_chain();
