DROP INDEX "avis_par_reference";--> statement-breakpoint
CREATE INDEX "avis_exploites_par_score" ON "avis" USING btree ("score" desc nulls last,"modifie_le" DESC NULLS LAST,"id") WHERE "avis"."exploitee";
