CREATE TABLE "contact" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisme" text NOT NULL,
	"nom" text NOT NULL,
	"fonction" text NOT NULL,
	"courriel" text NOT NULL,
	"telephone" text NOT NULL,
	"agent_id" text,
	"cle_pgp" text,
	"astreinte" boolean NOT NULL,
	"rang" integer NOT NULL,
	"verifie_le" date NOT NULL,
	"absences" jsonb NOT NULL,
	"suppleant_id" uuid,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reglages_du_cert" (
	"id" integer PRIMARY KEY NOT NULL,
	"contenu" jsonb NOT NULL,
	"modifie_par" text NOT NULL,
	"modifie_le" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "reglages_du_cert_unique" CHECK ("reglages_du_cert"."id" = 1)
);
--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_agent_id_agent_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agent"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_suppleant" FOREIGN KEY ("suppleant_id") REFERENCES "public"."contact"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_par_organisme" ON "contact" USING btree ("organisme","rang");