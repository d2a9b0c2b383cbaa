-- Multiplie le plan et son suivi, avec des textes tous différents, et remplit le journal.
-- `copies` exemplaires de chaque action (le premier est celui du texte), `entrees` au journal.
-- Les déclencheurs et les clés étrangères se taisent le temps du remplissage : un million d’annonces n’auraient pas de lecteur.
set session_replication_role = replica;

create function pg_temp.au_sort(graine text, modulo int) returns int language sql immutable
  return (hashtext(graine) & 2147483647) % modulo;

create function pg_temp.parmi(mots text[], graine text) returns text language sql immutable
  return mots[1 + pg_temp.au_sort(graine, cardinality(mots))];

create function pg_temp.phrase(graine text) returns text language sql immutable
  return concat_ws(' ',
    pg_temp.parmi(array['Le cadrage est validé', 'La recette est engagée', 'Le premier lot est en service', 'L’étude d’impact est rendue',
      'La convention est signée', 'Le marché est notifié', 'Le pilote couvre trois sites', 'Les flux sont qualifiés',
      'La documentation est publiée', 'Le comité technique a rendu son avis', 'Les équipes sont formées', 'Le budget est arbitré'], graine || 'a'),
    pg_temp.parmi(array['avec les correspondants', 'dans la caisse pilote', 'pour le régime général', 'au titre du schéma directeur',
      'sur le périmètre des données de référence', 'avec l’hébergeur', 'pour les services en ligne', 'auprès des employeurs',
      'dans les régions volontaires', 'sur la plateforme commune'], graine || 'b') || ' ;',
    pg_temp.parmi(array['la généralisation suit', 'la décision attend le Copil', 'deux jalons restent ouverts', 'le risque de calendrier est levé',
      'un appui est demandé à la DSS', 'la bascule est prévue au trimestre suivant', 'les indicateurs seront relevés en fin d’année',
      'la reprise des données se poursuit', 'l’homologation de sécurité est planifiée'], graine || 'c') || '.',
    'Lot ' || pg_temp.au_sort(graine || 'd', 900) || ', point ' || pg_temp.au_sort(graine || 'e', 9000) || '.');

insert into action_du_plan (code, rang, axe, thematique, orientation, libelle, horizon, chefs_de_file)
select p.code || lpad(k::text, 2, '0'), k * 1000 + p.rang, p.axe, p.thematique, p.orientation,
  p.libelle || ' — déclinaison ' || k || ' : ' || pg_temp.phrase(p.code || k), p.horizon, p.chefs_de_file
from action_du_plan p, generate_series(1, {copies} - 1) k;

insert into suivi_action (code) select code from action_du_plan on conflict do nothing;

update suivi_action s set
  statut = pg_temp.parmi(array['non_renseigne', 'non_demarree', 'en_cours', 'en_cours', 'en_cours', 'realisee'], code || 's'),
  meteo = pg_temp.parmi(array['non_renseignee', 'objectifs_securises', 'objectifs_securises', 'objectifs_atteignables', 'appuis_necessaires', 'objectifs_compromis'], code || 'm'),
  synthese = pg_temp.phrase(code || 'y') || ' ' || pg_temp.phrase(code || 'z'),
  synthese_publiee_le = now() - make_interval(days => pg_temp.au_sort(code || 'p', 400)),
  synthese_publiee_par = 'Chef de projet',
  contributeurs = case when pg_temp.au_sort(code || 'o', 3) = 0 then array['CNAM', 'MSA'] else array['CNAF'] end,
  derniere_mise_a_jour = now() - make_interval(days => pg_temp.au_sort(code || 'p', 400)),
  derniere_mise_a_jour_par = 'Chef de projet',
  version = 1;

insert into rubrique (code, numero, contenu, non_applicable, motif_non_applicable, version)
select code, n, pg_temp.phrase(code || n) || ' ' || pg_temp.phrase(code || 'r' || n), false, null, 1
from suivi_action, generate_series(1, 8) n
where pg_temp.au_sort(code || 'rub' || n, 10) < 7 on conflict do nothing;

insert into jalon (id, code, acteur, type, libelle, echeance, etat, realise_le, commentaire, version)
select md5(code || 'j' || n)::uuid, code, pg_temp.parmi(array['CNAM', 'CNAV', 'CNAF', 'ACOSS', 'MSA'], code || n),
  pg_temp.parmi(array['jalon', 'livrable', 'decision_attendue', 'texte_reglementaire'], code || 't' || n),
  pg_temp.phrase(code || 'jalon' || n), current_date - 300 + pg_temp.au_sort(code || 'd' || n, 900),
  pg_temp.parmi(array['prevu', 'prevu', 'en_cours'], code || 'e' || n), null, '', 1
from suivi_action, generate_series(1, 4) n;

insert into indicateur (id, code, libelle, definition, unite, mode_de_calcul, source, responsable, periodicite, delai_jours,
  tendance, applicable, motif_non_applicable, valeur_initiale, date_initiale, valeur_cible, date_cible, version)
select md5(code || 'i' || n)::uuid, code, pg_temp.phrase(code || 'ind' || n), pg_temp.phrase(code || 'def' || n), '%',
  'Rapport du nombre couvert au nombre visé', 'Système décisionnel de l’organisme', 'Chef de projet', 'trimestrielle', 30,
  'hausse', true, null, 0, '2023-01-01', 100, '2027-12-31', 1
from suivi_action, generate_series(1, 2) n;

insert into valeur_indicateur (indicateur_id, date, valeur, commentaire)
select id, '2024-01-01'::date + 90 * n, 10 * n + pg_temp.au_sort(id::text || n, 9), '' from indicateur, generate_series(1, 5) n;

insert into revision_horizon (id, code, annee, motif, etat, proposee_par, proposee_par_organisme, proposee_le, version)
select md5(code || 'h')::uuid, code, 2027 + pg_temp.au_sort(code || 'an', 3), pg_temp.phrase(code || 'motif'),
  pg_temp.parmi(array['proposee', 'validee', 'validee'], code || 'etat'), 'Chef de projet', 'CNAV', now() - interval '60 days', 1
from suivi_action where pg_temp.au_sort(code || 'rev', 3) = 0;

-- Composer un million de phrases prendrait plus de temps que tout le reste : on en compose quelques milliers, que leur rang distingue.
create temp table phrases as select n, pg_temp.phrase('journal' || n) as texte from generate_series(0, 4999) n;
create temp table ordre as select code, row_number() over (order by rang) - 1 as place from action_du_plan;
create unique index on phrases (n);
create unique index on ordre (place);
analyze phrases;
analyze ordre;

insert into journal (le, agent_id, agent_libelle, agent_organisme, type, code, objet, avant, apres)
select now() - make_interval(secs => 30.0 * ({entrees} - i)), 'redacteur-' || i % 400, 'Chef de projet', 'CNAV',
  case i % 4 when 3 then 'statut_change' else 'meteo_publiee' end, o.code, null,
  case i % 4 when 3 then jsonb_build_object('statut', 'non_demarree', 'decisionAbandon', null)
    else jsonb_build_object('meteo', 'objectifs_securises', 'synthese', p.texte || ' Point ' || i) end,
  case i % 4 when 3 then jsonb_build_object('statut', 'en_cours', 'decisionAbandon', null)
    else jsonb_build_object('meteo', 'appuis_necessaires', 'synthese', p.texte || ' Suite ' || i) end
from generate_series(1, {entrees}) i
join ordre o on o.place = i % (103 * {copies})
join phrases p on p.n = i * 7 % 5000;

set session_replication_role = origin;
analyze;
