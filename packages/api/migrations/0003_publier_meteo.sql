-- L'écriture la plus fréquente du portail : une fonction garde ses plans d'une publication à l'autre, là où la même instruction
-- envoyée telle quelle est analysée et planifiée chaque fois. Rend la nouvelle version, ou rien si l'état enregistré n'est pas
-- celui sur lequel on a décidé (« version_decidee ») ou si la météo a changé depuis celui que l'agent a lu (« version_lue »).
CREATE FUNCTION "publier_meteo"(
  "action" text, "version_decidee" integer, "version_lue" integer, "auteur_id" text, "auteur" text, "auteur_organisme" text,
  "instant" timestamptz, "ancienne" jsonb, "nouvelle" jsonb
) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  nouvelle_version integer;
BEGIN
  UPDATE "suivi_action" SET
    "meteo" = nouvelle->>'meteo', "synthese" = nouvelle->>'synthese', "synthese_publiee_le" = instant,
    "synthese_publiee_par" = auteur, "derniere_mise_a_jour" = instant, "derniere_mise_a_jour_par" = auteur,
    "version" = "version" + 1, "version_meteo" = "version" + 1
  WHERE "code" = action AND "version" = version_decidee AND version_lue BETWEEN "version_meteo" AND "version"
  RETURNING "version" INTO nouvelle_version;
  IF FOUND THEN
    DELETE FROM "brouillon" WHERE "code" = action AND "agent_id" = auteur_id;
    INSERT INTO "journal" ("le", "agent_id", "agent_libelle", "agent_organisme", "type", "code", "avant", "apres")
    VALUES (instant, auteur_id, auteur, auteur_organisme, 'meteo_publiee', action, ancienne, nouvelle);
  END IF;
  RETURN nouvelle_version;
END
$$;
