CREATE TABLE "avis" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"espace" text NOT NULL,
	"emetteur" text NOT NULL,
	"reference" text NOT NULL,
	"titre" text NOT NULL,
	"resume" text NOT NULL,
	"publie_le" timestamp with time zone NOT NULL,
	"modifie_le" timestamp with time zone NOT NULL,
	"revision" text NOT NULL,
	"empreinte" text NOT NULL,
	"contenu" jsonb NOT NULL,
	"editeurs" text[] NOT NULL,
	"cves" text[] NOT NULL,
	"score" real,
	"gravite" text,
	"exploitee" boolean NOT NULL,
	"echeance" date,
	"organismes" text[] NOT NULL,
	"decision" text NOT NULL,
	"motif" text NOT NULL,
	"decide_par" text,
	"decide_le" timestamp with time zone,
	"importe_le" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	"recherche" "tsvector" NOT NULL,
	"systemes" "tsvector" NOT NULL,
	"tlp" text NOT NULL,
	"destinataires" text[] NOT NULL,
	"clients" text[] NOT NULL,
	"personnes" text[] NOT NULL,
	CONSTRAINT "avis_source" CHECK ("avis"."source" in ('certfr', 'csaf')),
	CONSTRAINT "avis_decision" CHECK ("avis"."decision" in ('a_trier', 'ignorer', 'informer', 'alerter')),
	CONSTRAINT "avis_gravite" CHECK ("avis"."gravite" in ('critique', 'elevee', 'moyenne', 'faible', 'aucune')),
	CONSTRAINT "avis_tlp" CHECK ("avis"."tlp" in ('CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'))
);
--> statement-breakpoint
CREATE TABLE "revision_d_avis" (
	"avis_id" uuid NOT NULL,
	"rang" integer NOT NULL,
	"revision" text NOT NULL,
	"empreinte" text NOT NULL,
	"titre" text NOT NULL,
	"resume" text NOT NULL,
	"contenu" jsonb NOT NULL,
	"recue_le" timestamp with time zone NOT NULL,
	"recue_par" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vecteur_ajuste" (
	"avis_id" uuid NOT NULL,
	"cve" text NOT NULL,
	"vecteur" text NOT NULL,
	"score" real NOT NULL,
	"motif" text NOT NULL,
	"par" text NOT NULL,
	"le" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue_exploite" (
	"id" integer PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"publie_le" timestamp with time zone NOT NULL,
	"empreinte" text NOT NULL,
	"nombre" integer NOT NULL,
	"importe_le" timestamp with time zone NOT NULL,
	"importe_par" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cve_exploitee" (
	"cve" text PRIMARY KEY NOT NULL,
	"editeur" text NOT NULL,
	"produit" text NOT NULL,
	"nom" text NOT NULL,
	"ajoutee_le" date NOT NULL,
	"echeance" date NOT NULL,
	"action" text NOT NULL,
	"rancongiciel" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "flux" (
	"id" uuid PRIMARY KEY NOT NULL,
	"libelle" text NOT NULL,
	"adresse" text NOT NULL,
	"intervalle_minutes" integer NOT NULL,
	"actif" boolean NOT NULL,
	"etag" text,
	"dernier_changement" text,
	"releve_le" timestamp with time zone,
	"resultat" text NOT NULL,
	"en_echec" boolean NOT NULL,
	"echecs" integer NOT NULL,
	"prochaine_le" timestamp with time zone,
	"version" integer NOT NULL,
	CONSTRAINT "flux_adresse_unique" UNIQUE("adresse")
);
--> statement-breakpoint
CREATE TABLE "produit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisme" text NOT NULL,
	"editeur" text NOT NULL,
	"produit" text NOT NULL,
	"alias" text[] NOT NULL,
	"usage" text NOT NULL,
	"cle" text NOT NULL,
	"modifie_le" timestamp with time zone NOT NULL,
	"modifie_par" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "revision_d_avis" ADD CONSTRAINT "revision_d_avis_avis_id_avis_id_fk" FOREIGN KEY ("avis_id") REFERENCES "public"."avis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vecteur_ajuste" ADD CONSTRAINT "vecteur_ajuste_avis_id_avis_id_fk" FOREIGN KEY ("avis_id") REFERENCES "public"."avis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "avis_reference" ON "avis" USING btree ("source","espace","reference");--> statement-breakpoint
CREATE INDEX "avis_par_date" ON "avis" USING btree ("modifie_le" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "avis_par_decision" ON "avis" USING btree ("decision","modifie_le" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "avis_par_score" ON "avis" USING btree ("score" desc nulls last,"modifie_le" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "avis_par_gravite" ON "avis" USING btree ("gravite","modifie_le" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "avis_par_reference" ON "avis" USING btree ("reference","id");--> statement-breakpoint
CREATE INDEX "avis_exploites" ON "avis" USING btree ("modifie_le" DESC NULLS LAST,"id") WHERE "avis"."exploitee";--> statement-breakpoint
CREATE INDEX "avis_organismes" ON "avis" USING gin ("organismes");--> statement-breakpoint
CREATE INDEX "avis_editeurs" ON "avis" USING gin ("editeurs");--> statement-breakpoint
CREATE INDEX "avis_cves" ON "avis" USING gin ("cves");--> statement-breakpoint
CREATE INDEX "avis_recherche" ON "avis" USING gin ("recherche");--> statement-breakpoint
CREATE INDEX "avis_systemes" ON "avis" USING gin ("systemes");--> statement-breakpoint
CREATE UNIQUE INDEX "revision_d_avis_rang" ON "revision_d_avis" USING btree ("avis_id","rang");--> statement-breakpoint
CREATE UNIQUE INDEX "vecteur_ajuste_cve" ON "vecteur_ajuste" USING btree ("avis_id","cve");--> statement-breakpoint
CREATE UNIQUE INDEX "produit_de_l_organisme" ON "produit" USING btree ("organisme","cle");