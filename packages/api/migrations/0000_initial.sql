CREATE TABLE "agent" (
	"id" text PRIMARY KEY NOT NULL,
	"emetteur" text,
	"sujet" text,
	"courriel" text NOT NULL,
	"libelle" text NOT NULL,
	"organisme" text,
	"organisation" text,
	"cree_le" timestamp with time zone NOT NULL,
	"derniere_connexion_le" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "connexion" (
	"etat_hache" text PRIMARY KEY NOT NULL,
	"navigateur_hache" text NOT NULL,
	"nonce" text NOT NULL,
	"verificateur" text NOT NULL,
	"retour" text NOT NULL,
	"expire_le" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "habilitation" (
	"id" text PRIMARY KEY NOT NULL,
	"agent_id" text NOT NULL,
	"role" text NOT NULL,
	"organisme" text NOT NULL,
	"action" text,
	"accordee_le" timestamp with time zone NOT NULL,
	"accordee_par" text,
	CONSTRAINT "habilitation_unique" UNIQUE NULLS NOT DISTINCT("agent_id","role","organisme","action")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"jeton_hache" text PRIMARY KEY NOT NULL,
	"agent_id" text NOT NULL,
	"jeton_identite" text NOT NULL,
	"ouverte_le" timestamp with time zone NOT NULL,
	"expire_le" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "parametre" (
	"cle" text PRIMARY KEY NOT NULL,
	"valeur" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"le" timestamp with time zone NOT NULL,
	"agent_id" text NOT NULL,
	"agent_libelle" text NOT NULL,
	"agent_organisme" text,
	"type" text NOT NULL,
	"code" text,
	"objet" jsonb,
	"avant" jsonb,
	"apres" jsonb,
	"demonstration" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "releve" (
	"jour" date PRIMARY KEY NOT NULL,
	"comptes" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "action_du_plan" (
	"code" text PRIMARY KEY NOT NULL,
	"rang" integer NOT NULL,
	"axe" integer NOT NULL,
	"thematique" text NOT NULL,
	"orientation" text NOT NULL,
	"libelle" text NOT NULL,
	"horizon" text NOT NULL,
	"chefs_de_file" text NOT NULL,
	CONSTRAINT "action_du_plan_rang_unique" UNIQUE("rang")
);
--> statement-breakpoint
CREATE TABLE "brouillon" (
	"code" text NOT NULL,
	"agent_id" text NOT NULL,
	"meteo" text NOT NULL,
	"synthese" text NOT NULL,
	"enregistre_le" timestamp with time zone NOT NULL,
	CONSTRAINT "brouillon_code_agent_id_pk" PRIMARY KEY("code","agent_id")
);
--> statement-breakpoint
CREATE TABLE "indicateur" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	"definition" text NOT NULL,
	"unite" text NOT NULL,
	"mode_de_calcul" text NOT NULL,
	"source" text NOT NULL,
	"responsable" text NOT NULL,
	"periodicite" text NOT NULL,
	"delai_jours" integer NOT NULL,
	"tendance" text NOT NULL,
	"applicable" boolean NOT NULL,
	"motif_non_applicable" text,
	"valeur_initiale" double precision,
	"date_initiale" date,
	"valeur_cible" double precision,
	"date_cible" date,
	"version" integer NOT NULL,
	CONSTRAINT "indicateur_periodicite" CHECK ("indicateur"."periodicite" in ('mensuelle', 'trimestrielle', 'semestrielle', 'annuelle')),
	CONSTRAINT "indicateur_tendance" CHECK ("indicateur"."tendance" in ('hausse', 'baisse'))
);
--> statement-breakpoint
CREATE TABLE "valeur_indicateur" (
	"indicateur_id" uuid NOT NULL,
	"date" date NOT NULL,
	"valeur" double precision NOT NULL,
	"commentaire" text NOT NULL,
	CONSTRAINT "valeur_indicateur_indicateur_id_date_pk" PRIMARY KEY("indicateur_id","date")
);
--> statement-breakpoint
CREATE TABLE "instance" (
	"id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"date" date NOT NULL,
	CONSTRAINT "instance_unique" UNIQUE("type","date"),
	CONSTRAINT "instance_type" CHECK ("instance"."type" in ('copil', 'costrat'))
);
--> statement-breakpoint
CREATE TABLE "jalon" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"acteur" text NOT NULL,
	"type" text NOT NULL,
	"libelle" text NOT NULL,
	"echeance" date NOT NULL,
	"etat" text NOT NULL,
	"realise_le" date,
	"commentaire" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "jalon_type" CHECK ("jalon"."type" in ('jalon', 'livrable', 'decision_attendue', 'texte_reglementaire')),
	CONSTRAINT "jalon_etat" CHECK ("jalon"."etat" in ('prevu', 'en_cours', 'atteint', 'abandonne'))
);
--> statement-breakpoint
CREATE TABLE "revision_horizon" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"annee" integer NOT NULL,
	"motif" text NOT NULL,
	"etat" text NOT NULL,
	"proposee_par" text NOT NULL,
	"proposee_par_organisme" text,
	"proposee_le" timestamp with time zone NOT NULL,
	"instance_id" uuid,
	"numero_decision" text,
	"decidee_par" text,
	"decidee_le" timestamp with time zone,
	"motif_decision" text,
	"version" integer NOT NULL,
	CONSTRAINT "revision_etat" CHECK ("revision_horizon"."etat" in ('proposee', 'validee', 'refusee'))
);
--> statement-breakpoint
CREATE TABLE "rubrique" (
	"code" text NOT NULL,
	"numero" integer NOT NULL,
	"contenu" text NOT NULL,
	"non_applicable" boolean NOT NULL,
	"motif_non_applicable" text,
	"version" integer NOT NULL,
	CONSTRAINT "rubrique_code_numero_pk" PRIMARY KEY("code","numero"),
	CONSTRAINT "rubrique_numero" CHECK ("rubrique"."numero" between 1 and 8)
);
--> statement-breakpoint
CREATE TABLE "suivi_action" (
	"code" text PRIMARY KEY NOT NULL,
	"statut" text DEFAULT 'non_renseigne' NOT NULL,
	"decision_abandon" text,
	"meteo" text DEFAULT 'non_renseignee' NOT NULL,
	"synthese" text DEFAULT '' NOT NULL,
	"synthese_publiee_le" timestamp with time zone,
	"synthese_publiee_par" text,
	"chefs_de_file_designes" text[] DEFAULT '{}' NOT NULL,
	"contributeurs" text[] DEFAULT '{}' NOT NULL,
	"derniere_mise_a_jour" timestamp with time zone,
	"derniere_mise_a_jour_par" text,
	"version" integer DEFAULT 0 NOT NULL,
	"version_meteo" integer DEFAULT 0 NOT NULL,
	"version_statut" integer DEFAULT 0 NOT NULL,
	"version_chefs_de_file" integer DEFAULT 0 NOT NULL,
	"version_contributeurs" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "suivi_action_statut" CHECK ("suivi_action"."statut" in ('non_renseigne', 'non_demarree', 'en_cours', 'realisee', 'abandonnee')),
	CONSTRAINT "suivi_action_meteo" CHECK ("suivi_action"."meteo" in ('non_renseignee', 'non_necessaire', 'objectifs_securises', 'objectifs_atteignables', 'appuis_necessaires', 'objectifs_compromis'))
);
--> statement-breakpoint
ALTER TABLE "habilitation" ADD CONSTRAINT "habilitation_agent_id_agent_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agent"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "habilitation" ADD CONSTRAINT "habilitation_accordee_par_agent_id_fk" FOREIGN KEY ("accordee_par") REFERENCES "public"."agent"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_agent_id_agent_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agent"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brouillon" ADD CONSTRAINT "brouillon_code_suivi_action_code_fk" FOREIGN KEY ("code") REFERENCES "public"."suivi_action"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brouillon" ADD CONSTRAINT "brouillon_agent_id_agent_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agent"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicateur" ADD CONSTRAINT "indicateur_code_suivi_action_code_fk" FOREIGN KEY ("code") REFERENCES "public"."suivi_action"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "valeur_indicateur" ADD CONSTRAINT "valeur_indicateur_indicateur_id_indicateur_id_fk" FOREIGN KEY ("indicateur_id") REFERENCES "public"."indicateur"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jalon" ADD CONSTRAINT "jalon_code_suivi_action_code_fk" FOREIGN KEY ("code") REFERENCES "public"."suivi_action"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_horizon" ADD CONSTRAINT "revision_horizon_code_suivi_action_code_fk" FOREIGN KEY ("code") REFERENCES "public"."suivi_action"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_horizon" ADD CONSTRAINT "revision_horizon_instance_id_instance_id_fk" FOREIGN KEY ("instance_id") REFERENCES "public"."instance"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rubrique" ADD CONSTRAINT "rubrique_code_suivi_action_code_fk" FOREIGN KEY ("code") REFERENCES "public"."suivi_action"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suivi_action" ADD CONSTRAINT "suivi_action_code_action_du_plan_code_fk" FOREIGN KEY ("code") REFERENCES "public"."action_du_plan"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agent_identite" ON "agent" USING btree ("emetteur","sujet");--> statement-breakpoint
CREATE UNIQUE INDEX "agent_courriel_en_attente" ON "agent" USING btree ("courriel") WHERE "agent"."sujet" is null;--> statement-breakpoint
CREATE INDEX "connexion_expiration" ON "connexion" USING btree ("expire_le");--> statement-breakpoint
CREATE INDEX "habilitation_action" ON "habilitation" USING btree ("action");--> statement-breakpoint
CREATE INDEX "habilitation_organisme" ON "habilitation" USING btree ("organisme");--> statement-breakpoint
CREATE INDEX "session_agent" ON "session" USING btree ("agent_id");--> statement-breakpoint
CREATE INDEX "session_expiration" ON "session" USING btree ("expire_le");--> statement-breakpoint
CREATE INDEX "journal_par_action" ON "journal" USING btree ("code","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "indicateur_par_action" ON "indicateur" USING btree ("code");--> statement-breakpoint
CREATE INDEX "jalon_par_action" ON "jalon" USING btree ("code");--> statement-breakpoint
CREATE INDEX "revision_par_action" ON "revision_horizon" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "revision_ouverte" ON "revision_horizon" USING btree ("code") WHERE "revision_horizon"."etat" = 'proposee';