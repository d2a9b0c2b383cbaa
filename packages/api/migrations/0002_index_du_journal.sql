DROP INDEX "journal_par_action";--> statement-breakpoint
CREATE INDEX "journal_des_habilitations" ON "journal" USING btree ("id") WHERE "journal"."type" in ('habilitation_accordee', 'habilitation_retiree');--> statement-breakpoint
CREATE INDEX "journal_par_action" ON "journal" USING btree ("code","id");