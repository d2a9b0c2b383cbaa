CREATE TABLE "incident_echeance" (
	"incident_id" uuid NOT NULL,
	"cle" text NOT NULL,
	"brouillon" jsonb,
	"brouillon_le" timestamp with time zone,
	"brouillon_par" text,
	"envoyee_le" timestamp with time zone,
	"due_le" timestamp with time zone,
	"canal" text,
	"numero" text,
	"motif_de_retard" text,
	"envoyee_par" text,
	"enregistree_le" timestamp with time zone,
	"sans_objet_motif" text,
	"version" integer NOT NULL,
	CONSTRAINT "incident_echeance_incident_id_cle_pk" PRIMARY KEY("incident_id","cle")
);
--> statement-breakpoint
CREATE TABLE "incident_piece" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"echeance" text,
	"nom" text NOT NULL,
	"type" text NOT NULL,
	"taille" bigint NOT NULL,
	"sha384" text NOT NULL,
	"deposee_le" timestamp with time zone NOT NULL,
	"deposee_par" text NOT NULL,
	"contenu" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incident_regime" (
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"a_partir_du" timestamp with time zone NOT NULL,
	"contenu" jsonb NOT NULL,
	"motif" text NOT NULL,
	"par" text NOT NULL,
	"le" timestamp with time zone NOT NULL,
	CONSTRAINT "incident_regime_code_version_pk" PRIMARY KEY("code","version")
);
--> statement-breakpoint
CREATE TABLE "incident" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisme" text NOT NULL,
	"annee" integer NOT NULL,
	"rang" integer NOT NULL,
	"reference" text NOT NULL,
	"titre" text NOT NULL,
	"description" text NOT NULL,
	"statut" text NOT NULL,
	"prise_de_connaissance_le" timestamp with time zone NOT NULL,
	"debut_le" timestamp with time zone,
	"classe" text,
	"type" text,
	"gravite" text,
	"important" text NOT NULL,
	"risque_eleve" text NOT NULL,
	"malveillance" text NOT NULL,
	"transfrontalier" text NOT NULL,
	"cause" text NOT NULL,
	"mesures" text NOT NULL,
	"indicateurs" text NOT NULL,
	"rapport_demande_pour" timestamp with time zone,
	"traite_le" timestamp with time zone,
	"fusionne_dans_id" uuid,
	"declare_par_id" text NOT NULL,
	"declare_par" text NOT NULL,
	"declare_le" timestamp with time zone NOT NULL,
	"prochaine_echeance" text,
	"prochaine_echeance_le" timestamp with time zone,
	"mots" text NOT NULL,
	"version" integer NOT NULL,
	"tlp" text NOT NULL,
	"destinataires" text[] NOT NULL,
	"clients" text[] NOT NULL,
	"personnes" text[] NOT NULL,
	CONSTRAINT "incident_statut" CHECK ("incident"."statut" in ('declare', 'qualifie', 'requalifie', 'en_traitement', 'contenu', 'resolu', 'clos', 'faux_positif')),
	CONSTRAINT "incident_gravite" CHECK ("incident"."gravite" in ('mineure', 'moderee', 'elevee', 'critique')),
	CONSTRAINT "incident_important" CHECK ("incident"."important" in ('oui', 'non', 'a_evaluer'))
);
--> statement-breakpoint
CREATE TABLE "incident_fait" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"connu_le" timestamp with time zone NOT NULL,
	"texte" text NOT NULL,
	"ecrit_le" timestamp with time zone NOT NULL,
	"auteur" text NOT NULL,
	"auteur_organisme" text,
	"anterieurs" jsonb NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incident_impact" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"service" text NOT NULL,
	"organisme" text NOT NULL,
	"usagers" integer,
	"duree_minutes" integer,
	"gravite" text NOT NULL,
	"donnees_personnelles" boolean NOT NULL,
	"categories" text[] NOT NULL,
	"personnes_concernees" integer,
	"ose" boolean NOT NULL,
	"consequences" text NOT NULL,
	"ajoute_le" timestamp with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incident_lien" (
	"incident_id" uuid NOT NULL,
	"genre" text NOT NULL,
	"cible_id" uuid NOT NULL,
	"ajoute_le" timestamp with time zone NOT NULL,
	CONSTRAINT "incident_lien_incident_id_genre_cible_id_pk" PRIMARY KEY("incident_id","genre","cible_id"),
	CONSTRAINT "incident_lien_genre" CHECK ("incident_lien"."genre" in ('alerte', 'bulletin', 'avis', 'incident'))
);
--> statement-breakpoint
CREATE TABLE "incident_tache" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"libelle" text NOT NULL,
	"organisme" text NOT NULL,
	"role" text NOT NULL,
	"echeance_le" timestamp with time zone,
	"faite_le" timestamp with time zone,
	"faite_par" text,
	"ajoutee_le" timestamp with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "incident_echeance" ADD CONSTRAINT "incident_echeance_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_piece" ADD CONSTRAINT "incident_piece_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_fait" ADD CONSTRAINT "incident_fait_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_impact" ADD CONSTRAINT "incident_impact_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_lien" ADD CONSTRAINT "incident_lien_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_tache" ADD CONSTRAINT "incident_tache_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incident_piece_par_incident" ON "incident_piece" USING btree ("incident_id","deposee_le");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_reference" ON "incident" USING btree ("organisme","annee","rang");--> statement-breakpoint
CREATE INDEX "incident_par_echeance" ON "incident" USING btree ("prochaine_echeance_le","id");--> statement-breakpoint
CREATE INDEX "incident_par_connaissance" ON "incident" USING btree ("prise_de_connaissance_le","id");--> statement-breakpoint
CREATE INDEX "incident_mots" ON "incident" USING gin (to_tsvector('simple', "mots"));--> statement-breakpoint
CREATE INDEX "incident_fait_par_incident" ON "incident_fait" USING btree ("incident_id","connu_le");--> statement-breakpoint
CREATE INDEX "incident_impact_par_incident" ON "incident_impact" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "incident_tache_par_incident" ON "incident_tache" USING btree ("incident_id");