CREATE TABLE "courriel" (
	"cle" text PRIMARY KEY NOT NULL,
	"a" text NOT NULL,
	"objet" text NOT NULL,
	"texte" text NOT NULL,
	"cree_le" timestamp with time zone DEFAULT now() NOT NULL,
	"essais" integer DEFAULT 0 NOT NULL,
	"essai_le" timestamp with time zone,
	"envoye_le" timestamp with time zone,
	"erreur" text
);
--> statement-breakpoint
CREATE TABLE "evenement_direct" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"le" timestamp with time zone DEFAULT now() NOT NULL,
	"sujet" text NOT NULL,
	"objet_id" text NOT NULL,
	"fait" text NOT NULL,
	"tlp" text NOT NULL,
	"destinataires" text[] NOT NULL,
	"clients" text[] NOT NULL,
	"personnes" text[] NOT NULL,
	"donnees" jsonb NOT NULL,
	"avis" jsonb,
	"change_l_avis" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tache" (
	"genre" text NOT NULL,
	"cle" text NOT NULL,
	"le" timestamp with time zone NOT NULL,
	"donnees" jsonb NOT NULL,
	"essais" integer DEFAULT 0 NOT NULL,
	"essai_le" timestamp with time zone,
	"erreur" text,
	CONSTRAINT "tache_genre_cle_pk" PRIMARY KEY("genre","cle")
);
--> statement-breakpoint
CREATE INDEX "courriel_a_envoyer" ON "courriel" USING btree ("essai_le");--> statement-breakpoint
CREATE INDEX "courriel_par_date" ON "courriel" USING btree ("cree_le");--> statement-breakpoint
CREATE INDEX "evenement_direct_par_date" ON "evenement_direct" USING btree ("le");--> statement-breakpoint
CREATE INDEX "evenement_direct_des_avis" ON "evenement_direct" USING btree ("sujet","objet_id","id");--> statement-breakpoint
CREATE INDEX "tache_a_faire" ON "tache" USING btree ("essai_le");