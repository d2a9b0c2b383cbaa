CREATE TABLE "journal_cyber" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"le" timestamp with time zone NOT NULL,
	"agent_id" text,
	"agent_libelle" text NOT NULL,
	"agent_organisme" text,
	"objet" text NOT NULL,
	"objet_id" text NOT NULL,
	"fait" text NOT NULL,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "journal_cyber_par_objet" ON "journal_cyber" USING btree ("objet","objet_id","id");--> statement-breakpoint
CREATE TRIGGER "journal_cyber_ligne_inalterable" BEFORE UPDATE OR DELETE ON "journal_cyber"
  FOR EACH ROW EXECUTE FUNCTION "journal_inalterable"();
--> statement-breakpoint
CREATE TRIGGER "journal_cyber_table_inalterable" BEFORE TRUNCATE ON "journal_cyber"
  FOR EACH STATEMENT EXECUTE FUNCTION "journal_inalterable"();
