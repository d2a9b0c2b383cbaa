CREATE TABLE "apercu" (
	"jeton_hache" text PRIMARY KEY NOT NULL,
	"section" text NOT NULL,
	"version" text NOT NULL,
	"agent_id" text NOT NULL,
	"cree_le" timestamp with time zone NOT NULL,
	"cree_par" text NOT NULL,
	"expire_le" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cle_de_section" (
	"id" text PRIMARY KEY NOT NULL,
	"section" text NOT NULL,
	"organisme" text NOT NULL,
	"cle_publique" text NOT NULL,
	"libelle" text NOT NULL,
	"ajoutee_le" timestamp with time zone NOT NULL,
	"ajoutee_par" text NOT NULL,
	"revoquee_le" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "commande_recue" (
	"id" text PRIMARY KEY NOT NULL,
	"cle" text NOT NULL,
	"recue_le" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coquille" (
	"version" text PRIMARY KEY NOT NULL,
	"fichiers" jsonb NOT NULL,
	"vue_le" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal_de_deploiement" (
	"numero" bigint PRIMARY KEY NOT NULL,
	"section" text,
	"fait" text NOT NULL,
	"detail" jsonb NOT NULL,
	"auteur" text,
	"le" timestamp with time zone NOT NULL,
	"precedent" text,
	"empreinte" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "releve_de_section" (
	"section" text NOT NULL,
	"version" text NOT NULL,
	"jour" date NOT NULL,
	"agent_hache" text NOT NULL,
	"en_erreur" boolean NOT NULL,
	CONSTRAINT "releve_de_section_section_version_agent_hache_jour_pk" PRIMARY KEY("section","version","agent_hache","jour")
);
--> statement-breakpoint
CREATE TABLE "deploiement_de_section" (
	"section" text PRIMARY KEY NOT NULL,
	"organisme" text NOT NULL,
	"prefixe" text NOT NULL,
	"version_active" text,
	"active_depuis" timestamp with time zone,
	"active_par" text,
	"version_precedente" text,
	"canari_version" text,
	"canari_part" integer DEFAULT 0 NOT NULL,
	"canari_graine" text,
	"canari_depuis" timestamp with time zone,
	"epingle_version" text,
	"epingle_motif" text,
	"epingle_jusqu_a" timestamp with time zone,
	"epingle_par" text,
	"verrou_motif" text,
	"verrou_jusqu_a" timestamp with time zone,
	"verrou_par" text,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "deploiement_de_section_prefixe_unique" UNIQUE("prefixe")
);
--> statement-breakpoint
CREATE TABLE "version_de_section" (
	"section" text NOT NULL,
	"version" text NOT NULL,
	"description" text NOT NULL,
	"description_signee" text,
	"signature" text,
	"cle" text,
	"source" text NOT NULL,
	"publiee_le" timestamp with time zone NOT NULL,
	"publiee_par" text,
	"taille" integer NOT NULL,
	CONSTRAINT "version_de_section_section_version_pk" PRIMARY KEY("section","version")
);
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "apercu_hache" text;--> statement-breakpoint
ALTER TABLE "apercu" ADD CONSTRAINT "apercu_agent_id_agent_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agent"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "apercu_expiration" ON "apercu" USING btree ("expire_le");--> statement-breakpoint
CREATE INDEX "apercu_agent" ON "apercu" USING btree ("agent_id");--> statement-breakpoint
CREATE INDEX "cle_de_section_par_section" ON "cle_de_section" USING btree ("section");--> statement-breakpoint
CREATE INDEX "commande_recue_le" ON "commande_recue" USING btree ("recue_le");--> statement-breakpoint
CREATE INDEX "journal_de_deploiement_par_section" ON "journal_de_deploiement" USING btree ("section","numero");--> statement-breakpoint
CREATE INDEX "releve_de_section_par_jour" ON "releve_de_section" USING btree ("jour");--> statement-breakpoint
CREATE INDEX "version_de_section_par_date" ON "version_de_section" USING btree ("section","publiee_le");--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_apercu_hache_apercu_jeton_hache_fk" FOREIGN KEY ("apercu_hache") REFERENCES "public"."apercu"("jeton_hache") ON DELETE set null ON UPDATE no action;