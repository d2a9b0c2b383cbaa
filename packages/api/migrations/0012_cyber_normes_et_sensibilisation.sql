CREATE TABLE "fichier" (
	"id" uuid PRIMARY KEY NOT NULL,
	"nom" text NOT NULL,
	"type" text NOT NULL,
	"octets" integer NOT NULL,
	"sha384" text NOT NULL,
	"agent_id" text NOT NULL,
	"agent_libelle" text NOT NULL,
	"agent_organisme" text,
	"envoye_le" timestamp with time zone NOT NULL,
	"objet" text,
	"objet_id" text
);
--> statement-breakpoint
CREATE TABLE "campagne_de_sensibilisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"titre" text NOT NULL,
	"public" text NOT NULL,
	"objectifs" text NOT NULL,
	"debut" date NOT NULL,
	"fin" date NOT NULL,
	"cible" integer,
	"liens" jsonb NOT NULL,
	"indicateurs" jsonb NOT NULL,
	"etat" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "campagne_etat" CHECK ("campagne_de_sensibilisation"."etat" in ('brouillon', 'ouverte', 'close'))
);
--> statement-breakpoint
CREATE TABLE "releve_de_campagne" (
	"campagne_id" uuid NOT NULL,
	"organisme" text NOT NULL,
	"jour" date NOT NULL,
	"invites" integer NOT NULL,
	"atteints" integer NOT NULL,
	"acheves" integer NOT NULL,
	"comptes" jsonb NOT NULL,
	"commentaire" text NOT NULL,
	"par" text NOT NULL,
	"le" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "releve_de_campagne_campagne_id_organisme_jour_pk" PRIMARY KEY("campagne_id","organisme","jour")
);
--> statement-breakpoint
CREATE TABLE "evaluation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referentiel_id" uuid NOT NULL,
	"organisme" text NOT NULL,
	"ouverte_par" text NOT NULL,
	"ouverte_le" timestamp with time zone NOT NULL,
	"attestation" text,
	"attestee_par" text,
	"attestee_le" timestamp with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reponse_d_evaluation" (
	"evaluation_id" uuid NOT NULL,
	"code" text NOT NULL,
	"niveau" text NOT NULL,
	"commentaire" text NOT NULL,
	"preuve" text NOT NULL,
	"lien" text NOT NULL,
	"par" text NOT NULL,
	"le" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "reponse_d_evaluation_evaluation_id_code_pk" PRIMARY KEY("evaluation_id","code"),
	CONSTRAINT "reponse_d_evaluation_niveau" CHECK ("reponse_d_evaluation"."niveau" in ('conforme', 'partiel', 'non_conforme', 'non_applicable', 'non_evalue'))
);
--> statement-breakpoint
CREATE TABLE "mesure_de_securite" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisme" text NOT NULL,
	"referentiel_id" uuid NOT NULL,
	"codes" text[] NOT NULL,
	"libelle" text NOT NULL,
	"porteur" text NOT NULL,
	"echeance" date NOT NULL,
	"etat" text NOT NULL,
	"commentaire" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "mesure_etat" CHECK ("mesure_de_securite"."etat" in ('prevue', 'en_cours', 'terminee', 'abandonnee'))
);
--> statement-breakpoint
CREATE TABLE "referentiel" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cle" text NOT NULL,
	"edition" text NOT NULL,
	"titre" text NOT NULL,
	"contenu" jsonb NOT NULL,
	"empreinte" text NOT NULL,
	"retire" boolean NOT NULL,
	"importe_par" text NOT NULL,
	"importe_le" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "referentiel_edition" UNIQUE("cle","edition")
);
--> statement-breakpoint
ALTER TABLE "releve_de_campagne" ADD CONSTRAINT "releve_de_campagne_campagne_id_campagne_de_sensibilisation_id_fk" FOREIGN KEY ("campagne_id") REFERENCES "public"."campagne_de_sensibilisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_referentiel_id_referentiel_id_fk" FOREIGN KEY ("referentiel_id") REFERENCES "public"."referentiel"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reponse_d_evaluation" ADD CONSTRAINT "reponse_d_evaluation_evaluation_id_evaluation_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mesure_de_securite" ADD CONSTRAINT "mesure_de_securite_referentiel_id_referentiel_id_fk" FOREIGN KEY ("referentiel_id") REFERENCES "public"."referentiel"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fichier_par_objet" ON "fichier" USING btree ("objet","objet_id");--> statement-breakpoint
CREATE INDEX "evaluation_par_organisme" ON "evaluation" USING btree ("organisme","attestee_le");--> statement-breakpoint
CREATE UNIQUE INDEX "evaluation_un_brouillon" ON "evaluation" USING btree ("referentiel_id","organisme") WHERE "evaluation"."attestee_le" is null;--> statement-breakpoint
CREATE INDEX "mesure_par_organisme" ON "mesure_de_securite" USING btree ("organisme","referentiel_id");