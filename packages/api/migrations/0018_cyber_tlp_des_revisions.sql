CREATE TABLE "document_de_flux" (
	"flux_id" uuid NOT NULL,
	"adresse" text NOT NULL,
	"annonce_le" timestamp with time zone,
	"essaye_le" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "revision_d_avis" ADD COLUMN "tlp" text;--> statement-breakpoint
UPDATE "revision_d_avis" SET "tlp" = "avis"."tlp" FROM "avis" WHERE "avis"."id" = "revision_d_avis"."avis_id";--> statement-breakpoint
ALTER TABLE "revision_d_avis" ALTER COLUMN "tlp" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "document_de_flux" ADD CONSTRAINT "document_de_flux_flux_id_flux_id_fk" FOREIGN KEY ("flux_id") REFERENCES "public"."flux"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "document_de_flux_adresse" ON "document_de_flux" USING btree ("flux_id","adresse");--> statement-breakpoint
ALTER TABLE "revision_d_avis" ADD CONSTRAINT "revision_d_avis_tlp" CHECK ("revision_d_avis"."tlp" in ('CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'));