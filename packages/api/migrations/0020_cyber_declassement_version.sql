ALTER TABLE "declassement" ADD COLUMN "version_du_bulletin" integer;--> statement-breakpoint
-- Une demande d’avant ne dit pas ce qu’elle ouvrait : elle ne s’approuve plus, elle se refuse et se redemande.
UPDATE "declassement" SET "version_du_bulletin" = 0;--> statement-breakpoint
ALTER TABLE "declassement" ALTER COLUMN "version_du_bulletin" SET NOT NULL;
