CREATE FUNCTION "journal_inalterable"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Le journal ne se modifie pas : % refusé.', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "journal_ligne_inalterable" BEFORE UPDATE OR DELETE ON "journal"
  FOR EACH ROW EXECUTE FUNCTION "journal_inalterable"();
--> statement-breakpoint
CREATE TRIGGER "journal_table_inalterable" BEFORE TRUNCATE ON "journal"
  FOR EACH STATEMENT EXECUTE FUNCTION "journal_inalterable"();
--> statement-breakpoint
-- Tout changement s'inscrit au journal dans sa transaction : l'annonce part donc avec lui, ou pas du tout.
CREATE FUNCTION "journal_annonce"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('sssi_journal', json_build_object('par', current_setting('application_name'), 'code', NEW."code")::text);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "journal_annonce" AFTER INSERT ON "journal"
  FOR EACH ROW EXECUTE FUNCTION "journal_annonce"();
