CREATE TABLE "abonnement" (
	"id" text PRIMARY KEY NOT NULL,
	"agent_id" text NOT NULL,
	"empreinte" text NOT NULL,
	"cree_le" timestamp with time zone NOT NULL,
	"revoque_le" timestamp with time zone,
	CONSTRAINT "abonnement_empreinte_unique" UNIQUE("empreinte")
);
--> statement-breakpoint
CREATE TABLE "bulletin" (
	"id" text PRIMARY KEY NOT NULL,
	"numero" text,
	"etat" text NOT NULL,
	"tlp" text NOT NULL,
	"destinataires" text[] NOT NULL,
	"clients" text[] NOT NULL,
	"personnes" text[] NOT NULL,
	"contenu" jsonb NOT NULL,
	"brouillon" jsonb,
	"gravite" text NOT NULL,
	"reponse_attendue_le" date,
	"mots" text NOT NULL,
	"avis_id" text,
	"revision" integer NOT NULL,
	"sans_reponse" text[] NOT NULL,
	"cree_par_id" text NOT NULL,
	"cree_le" timestamp with time zone NOT NULL,
	"publie_le" timestamp with time zone,
	"modifie_le" timestamp with time zone NOT NULL,
	"motif_de_retrait" text,
	"version" integer NOT NULL,
	CONSTRAINT "bulletin_numero_unique" UNIQUE("numero"),
	CONSTRAINT "bulletin_etat" CHECK ("bulletin"."etat" in ('brouillon', 'publie', 'retire')),
	CONSTRAINT "bulletin_numero" CHECK (("bulletin"."numero" is null) = ("bulletin"."revision" = 0))
);
--> statement-breakpoint
CREATE TABLE "compteur_de_bulletins" (
	"annee" integer PRIMARY KEY NOT NULL,
	"dernier" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision_de_bulletin" (
	"bulletin_id" text NOT NULL,
	"numero" integer NOT NULL,
	"contenu" jsonb NOT NULL,
	"tlp" text NOT NULL,
	"resume" text NOT NULL,
	"publiee_le" timestamp with time zone NOT NULL,
	"publiee_par" text NOT NULL,
	CONSTRAINT "revision_de_bulletin_bulletin_id_numero_pk" PRIMARY KEY("bulletin_id","numero")
);
--> statement-breakpoint
CREATE TABLE "declassement" (
	"id" text PRIMARY KEY NOT NULL,
	"bulletin_id" text NOT NULL,
	"de" text NOT NULL,
	"vers" jsonb NOT NULL,
	"motif" text NOT NULL,
	"demande_par_id" text NOT NULL,
	"demande_par" text NOT NULL,
	"demande_le" timestamp with time zone NOT NULL,
	"etat" text NOT NULL,
	"decide_par" text,
	"decide_le" timestamp with time zone,
	"motif_de_decision" text,
	"version" integer NOT NULL,
	CONSTRAINT "declassement_etat" CHECK ("declassement"."etat" in ('demande', 'approuve', 'refuse'))
);
--> statement-breakpoint
CREATE TABLE "reponse_de_bulletin" (
	"bulletin_id" text NOT NULL,
	"organisme" text NOT NULL,
	"revision" integer NOT NULL,
	"etat" text NOT NULL,
	"constate_le" date NOT NULL,
	"correction_prevue_le" date,
	"commentaire" text NOT NULL,
	"par" text NOT NULL,
	"le" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "reponse_de_bulletin_bulletin_id_organisme_pk" PRIMARY KEY("bulletin_id","organisme"),
	CONSTRAINT "reponse_de_bulletin_etat" CHECK ("reponse_de_bulletin"."etat" in ('non_concerne', 'concerne', 'corrige'))
);
--> statement-breakpoint
ALTER TABLE "revision_de_bulletin" ADD CONSTRAINT "revision_de_bulletin_bulletin_id_bulletin_id_fk" FOREIGN KEY ("bulletin_id") REFERENCES "public"."bulletin"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "declassement" ADD CONSTRAINT "declassement_bulletin_id_bulletin_id_fk" FOREIGN KEY ("bulletin_id") REFERENCES "public"."bulletin"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reponse_de_bulletin" ADD CONSTRAINT "reponse_de_bulletin_bulletin_id_bulletin_id_fk" FOREIGN KEY ("bulletin_id") REFERENCES "public"."bulletin"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "abonnement_en_cours" ON "abonnement" USING btree ("agent_id") WHERE "abonnement"."revoque_le" is null;--> statement-breakpoint
CREATE INDEX "bulletin_par_date" ON "bulletin" USING btree ("modifie_le","id");--> statement-breakpoint
CREATE INDEX "bulletin_sans_reponse" ON "bulletin" USING gin ("sans_reponse");--> statement-breakpoint
CREATE INDEX "bulletin_destinataires" ON "bulletin" USING gin ("destinataires");--> statement-breakpoint
CREATE INDEX "bulletin_mots" ON "bulletin" USING gin (to_tsvector('simple', "mots"));--> statement-breakpoint
CREATE UNIQUE INDEX "declassement_en_cours" ON "declassement" USING btree ("bulletin_id") WHERE "declassement"."etat" = 'demande';--> statement-breakpoint
CREATE INDEX "reponse_de_bulletin_par_organisme" ON "reponse_de_bulletin" USING btree ("organisme","etat");--> statement-breakpoint
CREATE FUNCTION "revision_de_bulletin_inalterable"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Une révision publiée ne change plus : % refusé.', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "revision_de_bulletin_ligne_inalterable" BEFORE UPDATE OR DELETE ON "revision_de_bulletin"
  FOR EACH ROW EXECUTE FUNCTION "revision_de_bulletin_inalterable"();
--> statement-breakpoint
CREATE TRIGGER "revision_de_bulletin_table_inalterable" BEFORE TRUNCATE ON "revision_de_bulletin"
  FOR EACH STATEMENT EXECUTE FUNCTION "revision_de_bulletin_inalterable"();
