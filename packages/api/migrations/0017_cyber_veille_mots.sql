DROP INDEX "avis_organismes";--> statement-breakpoint
DROP INDEX "avis_editeurs";--> statement-breakpoint
DROP INDEX "avis_recherche";--> statement-breakpoint
CREATE INDEX "avis_mots_et_filtres" ON "avis" USING gin ("recherche","editeurs","organismes");
