CREATE SCHEMA "lecture";
--> statement-breakpoint
CREATE TABLE "lecture"."changement" (
	"objet" text NOT NULL,
	"id" text NOT NULL,
	"transaction" xid8 NOT NULL,
	CONSTRAINT "changement_objet_id_pk" PRIMARY KEY("objet","id")
);
--> statement-breakpoint
DROP INDEX "avis_par_decision";--> statement-breakpoint
DROP INDEX "avis_par_score";--> statement-breakpoint
DROP INDEX "avis_par_gravite";--> statement-breakpoint
DROP INDEX "avis_exploites";--> statement-breakpoint
DROP INDEX "avis_exploites_par_score";--> statement-breakpoint
DROP INDEX "avis_mots_et_filtres";--> statement-breakpoint
DROP INDEX "bulletin_sans_reponse";--> statement-breakpoint
DROP INDEX "bulletin_destinataires";--> statement-breakpoint
DROP INDEX "bulletin_recherche";--> statement-breakpoint
CREATE INDEX "changement_par_transaction" ON "lecture"."changement" USING btree ("objet","transaction");--> statement-breakpoint
ALTER TABLE "bulletin" DROP COLUMN "recherche";
--> statement-breakpoint
CREATE FUNCTION "lecture"."suivre"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "lecture"."changement" ("objet", "id", "transaction")
  SELECT TG_TABLE_NAME, "id"::text, pg_current_xact_id() FROM "touches"
  ON CONFLICT ("objet", "id") DO UPDATE SET "transaction" = excluded."transaction";
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "avis_ecrit" AFTER INSERT ON "avis" REFERENCING NEW TABLE AS "touches"
  FOR EACH STATEMENT EXECUTE FUNCTION "lecture"."suivre"();
--> statement-breakpoint
CREATE TRIGGER "avis_change" AFTER UPDATE ON "avis" REFERENCING NEW TABLE AS "touches"
  FOR EACH STATEMENT EXECUTE FUNCTION "lecture"."suivre"();
--> statement-breakpoint
CREATE TRIGGER "avis_efface" AFTER DELETE ON "avis" REFERENCING OLD TABLE AS "touches"
  FOR EACH STATEMENT EXECUTE FUNCTION "lecture"."suivre"();
--> statement-breakpoint
CREATE TRIGGER "bulletin_ecrit" AFTER INSERT ON "bulletin" REFERENCING NEW TABLE AS "touches"
  FOR EACH STATEMENT EXECUTE FUNCTION "lecture"."suivre"();
--> statement-breakpoint
CREATE TRIGGER "bulletin_change" AFTER UPDATE ON "bulletin" REFERENCING NEW TABLE AS "touches"
  FOR EACH STATEMENT EXECUTE FUNCTION "lecture"."suivre"();
--> statement-breakpoint
CREATE TRIGGER "bulletin_efface" AFTER DELETE ON "bulletin" REFERENCING OLD TABLE AS "touches"
  FOR EACH STATEMENT EXECUTE FUNCTION "lecture"."suivre"();
