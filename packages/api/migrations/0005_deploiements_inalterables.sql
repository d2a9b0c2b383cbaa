CREATE TRIGGER "journal_de_deploiement_ligne_inalterable" BEFORE UPDATE OR DELETE ON "journal_de_deploiement"
  FOR EACH ROW EXECUTE FUNCTION "journal_inalterable"();
--> statement-breakpoint
CREATE TRIGGER "journal_de_deploiement_table_inalterable" BEFORE TRUNCATE ON "journal_de_deploiement"
  FOR EACH STATEMENT EXECUTE FUNCTION "journal_inalterable"();
--> statement-breakpoint
-- Tout déploiement s'inscrit au journal dans sa transaction : l'annonce part donc avec lui, ou pas du tout.
CREATE FUNCTION "deploiement_annonce"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('sssi_deploiement', json_build_object('par', current_setting('application_name'), 'section', NEW."section")::text);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "deploiement_annonce" AFTER INSERT ON "journal_de_deploiement"
  FOR EACH ROW EXECUTE FUNCTION "deploiement_annonce"();
--> statement-breakpoint
CREATE FUNCTION "version_inalterable"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Une version enregistrée ne change plus : % refusé.', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "version_ligne_inalterable" BEFORE UPDATE OR DELETE ON "version_de_section"
  FOR EACH ROW EXECUTE FUNCTION "version_inalterable"();
--> statement-breakpoint
CREATE TRIGGER "version_table_inalterable" BEFORE TRUNCATE ON "version_de_section"
  FOR EACH STATEMENT EXECUTE FUNCTION "version_inalterable"();
