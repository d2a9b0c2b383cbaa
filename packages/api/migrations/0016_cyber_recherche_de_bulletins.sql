DROP INDEX "bulletin_mots";--> statement-breakpoint
ALTER TABLE "bulletin" ADD COLUMN "recherche" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', mots)) STORED;--> statement-breakpoint
CREATE INDEX "bulletin_recherche" ON "bulletin" USING gin ("recherche");