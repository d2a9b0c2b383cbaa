CREATE TABLE "alerte" (
	"id" uuid PRIMARY KEY NOT NULL,
	"numero" serial NOT NULL,
	"titre" text NOT NULL,
	"texte" text NOT NULL,
	"exercice" boolean NOT NULL,
	"attaque" text NOT NULL,
	"organismes" text[] NOT NULL,
	"tlp" text NOT NULL,
	"destinataires" text[] NOT NULL,
	"clients" text[] NOT NULL,
	"personnes" text[] NOT NULL,
	"chaine" integer NOT NULL,
	"etat" text NOT NULL,
	"lancee_le" timestamp with time zone NOT NULL,
	"lancee_par_id" text NOT NULL,
	"lancee_par" text NOT NULL,
	"levee_le" timestamp with time zone,
	"levee_par" text,
	"motif_de_levee" text,
	"avis_id" text,
	"bulletin_id" text,
	"incident_id" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alerte_appel" (
	"id" uuid PRIMARY KEY NOT NULL,
	"alerte_id" uuid NOT NULL,
	"organisme" text NOT NULL,
	"niveau" integer NOT NULL,
	"nom" text NOT NULL,
	"courriel" text NOT NULL,
	"agent_id" text,
	"appele_le" timestamp with time zone NOT NULL,
	"jeton_hache" text NOT NULL,
	"jeton_expire_le" timestamp with time zone NOT NULL,
	"acquitte_le" timestamp with time zone,
	"voie" text,
	CONSTRAINT "alerte_appel_jeton_hache_unique" UNIQUE("jeton_hache")
);
--> statement-breakpoint
CREATE TABLE "alerte_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"alerte_id" uuid NOT NULL,
	"le" timestamp with time zone NOT NULL,
	"par" text NOT NULL,
	"texte" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alerte_suivi" (
	"alerte_id" uuid NOT NULL,
	"organisme" text NOT NULL,
	"etat" text NOT NULL,
	"niveau" integer NOT NULL,
	"appele_le" timestamp with time zone,
	"echeance" timestamp with time zone,
	"acquitte_le" timestamp with time zone,
	"acquitte_par" text,
	CONSTRAINT "alerte_suivi_alerte_id_organisme_pk" PRIMARY KEY("alerte_id","organisme")
);
--> statement-breakpoint
CREATE TABLE "version_de_chaine" (
	"numero" integer PRIMARY KEY NOT NULL,
	"etat" text NOT NULL,
	"definition" jsonb NOT NULL,
	"simulation" jsonb,
	"creee_le" timestamp with time zone NOT NULL,
	"creee_par" text NOT NULL,
	"activee_le" timestamp with time zone,
	"activee_par" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "alerte" ADD CONSTRAINT "alerte_chaine_version_de_chaine_numero_fk" FOREIGN KEY ("chaine") REFERENCES "public"."version_de_chaine"("numero") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerte_appel" ADD CONSTRAINT "alerte_appel_alerte_id_alerte_id_fk" FOREIGN KEY ("alerte_id") REFERENCES "public"."alerte"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerte_message" ADD CONSTRAINT "alerte_message_alerte_id_alerte_id_fk" FOREIGN KEY ("alerte_id") REFERENCES "public"."alerte"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerte_suivi" ADD CONSTRAINT "alerte_suivi_alerte_id_alerte_id_fk" FOREIGN KEY ("alerte_id") REFERENCES "public"."alerte"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alerte_par_date" ON "alerte" USING btree ("lancee_le","id");--> statement-breakpoint
CREATE INDEX "alerte_appel_par_alerte" ON "alerte_appel" USING btree ("alerte_id","organisme","niveau");--> statement-breakpoint
CREATE INDEX "alerte_message_par_alerte" ON "alerte_message" USING btree ("alerte_id","le");--> statement-breakpoint
CREATE UNIQUE INDEX "version_de_chaine_active" ON "version_de_chaine" USING btree ("etat") WHERE "version_de_chaine"."etat" = 'active';