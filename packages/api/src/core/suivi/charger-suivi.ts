import {
  chefsDeFileDe,
  rubriqueNumeros,
  type ActionCode,
  type ActionDuPlan,
  type Habilitation,
  type Indicateur,
  type Jalon,
  type RevisionHorizon,
  type Rubrique,
  type SuiviAction,
} from '@sssi/domain'
import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../db/db.ts'

export interface ActionSuivie {
  readonly plan: ActionDuPlan
  readonly suivi: SuiviAction
  readonly derniereMiseAJourPar: string | null
  /** La version à laquelle sa météo a été publiée pour la dernière fois. */
  readonly versionMeteo: number
}

type SuiviStocke = Omit<
  SuiviAction,
  'rubriques' | 'jalons' | 'indicateurs' | 'revisions' | 'chefDeProjet' | 'referentDss' | 'correspondants'
>

interface Ligne extends Record<string, unknown> {
  readonly plan: ActionDuPlan
  readonly suivi: SuiviStocke
  readonly par: string | null
  readonly versionMeteo: number
  readonly rubriques: readonly Rubrique[] | null
  readonly jalons: Jalon[] | null
  readonly indicateurs: Indicateur[] | null
  readonly revisions: RevisionHorizon[] | null
  readonly habilitations: readonly Pick<Habilitation, 'role' | 'organisme'>[] | null
}

function iso(colonne: string): SQL {
  return sql.raw(`to_char(${colonne} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
}

/**
 * Une action et tout son suivi en une seule requête : c’est elle qui relit une action après chaque changement, et PGlite
 * n’a qu’une connexion à partager entre ceux qui écrivent.
 */
function requete(filtre: SQL): SQL {
  return sql`
    select
      json_build_object(
        'code', p.code, 'axe', p.axe, 'thematique', p.thematique, 'orientation', p.orientation,
        'libelle', p.libelle, 'horizon', p.horizon, 'chefsDeFile', p.chefs_de_file
      ) as plan,
      json_build_object(
        'code', s.code, 'statut', s.statut, 'decisionAbandon', s.decision_abandon, 'meteo', s.meteo,
        'synthese', s.synthese, 'synthesePublieeLe', ${iso('s.synthese_publiee_le')},
        'synthesePublieePar', s.synthese_publiee_par, 'chefsDeFileDesignes', s.chefs_de_file_designes,
        'contributeurs', s.contributeurs, 'derniereMiseAJour', ${iso('s.derniere_mise_a_jour')}, 'version', s.version
      ) as suivi,
      s.derniere_mise_a_jour_par as par, s.version_meteo as "versionMeteo",
      (select json_agg(json_build_object(
          'numero', r.numero, 'contenu', r.contenu, 'nonApplicable', r.non_applicable,
          'motifNonApplicable', r.motif_non_applicable, 'version', r.version
        )) from rubrique r where r.code = s.code) as rubriques,
      (select json_agg(json_build_object(
          'id', j.id, 'acteur', j.acteur, 'type', j.type, 'libelle', j.libelle, 'echeance', j.echeance,
          'etat', j.etat, 'realiseLe', j.realise_le, 'commentaire', j.commentaire, 'version', j.version
        ) order by j.echeance, j.libelle, j.id) from jalon j where j.code = s.code) as jalons,
      (select json_agg(json_build_object(
          'id', i.id, 'libelle', i.libelle, 'definition', i.definition, 'unite', i.unite,
          'modeDeCalcul', i.mode_de_calcul, 'source', i.source, 'responsable', i.responsable,
          'periodicite', i.periodicite, 'delaiJours', i.delai_jours, 'tendance', i.tendance,
          'applicable', i.applicable, 'motifNonApplicable', i.motif_non_applicable,
          'valeurInitiale', i.valeur_initiale, 'dateInitiale', i.date_initiale,
          'valeurCible', i.valeur_cible, 'dateCible', i.date_cible, 'version', i.version,
          'valeurs', coalesce((select json_agg(json_build_object(
              'date', v.date, 'valeur', v.valeur, 'commentaire', v.commentaire
            ) order by v.date) from valeur_indicateur v where v.indicateur_id = i.id), '[]'::json)
        ) order by i.libelle, i.id) from indicateur i where i.code = s.code) as indicateurs,
      (select json_agg(json_build_object(
          'id', h.id, 'annee', h.annee, 'motif', h.motif, 'etat', h.etat, 'proposeePar', h.proposee_par,
          'proposeeLe', ${iso('h.proposee_le')}, 'numeroDecision', h.numero_decision,
          'decideePar', h.decidee_par, 'decideeLe', ${iso('h.decidee_le')}, 'motifDecision', h.motif_decision,
          'instance', case when n.id is null then null else json_build_object('type', n.type, 'date', n.date) end,
          'version', h.version
        ) order by h.proposee_le, h.id)
        from revision_horizon h left join instance n on n.id = h.instance_id where h.code = s.code) as revisions,
      (select json_agg(json_build_object('role', d.role, 'organisme', d.organisme) order by d.organisme)
        from habilitation d where d.action = s.code) as habilitations
    from suivi_action s join action_du_plan p on p.code = s.code
    ${filtre}
    order by p.rang`
}

function lire({ plan, suivi, par, versionMeteo, habilitations, ...reste }: Ligne): ActionSuivie {
  const ecrites = new Map(reste.rubriques?.map((rubrique) => [rubrique.numero, rubrique]))
  const menee = chefsDeFileDe(plan, suivi)
  const tenues = habilitations ?? []
  return {
    plan,
    derniereMiseAJourPar: par,
    versionMeteo,
    suivi: {
      ...suivi,
      rubriques: rubriqueNumeros.map(
        (numero) =>
          ecrites.get(numero) ?? {
            numero,
            contenu: '',
            nonApplicable: false,
            motifNonApplicable: null,
            version: 0,
          },
      ),
      jalons: reste.jalons ?? [],
      indicateurs: reste.indicateurs ?? [],
      revisions: reste.revisions ?? [],
      // Une habilitation restée à un organisme qui ne mène plus l’action n’ouvre plus rien : elle ne désigne donc personne.
      chefDeProjet: tenues.some(
        ({ role, organisme }) => role === 'chef_de_projet' && menee.includes(organisme),
      ),
      referentDss: tenues.some(({ role }) => role === 'referent_dss'),
      correspondants: [
        ...new Set(tenues.filter(({ role }) => role === 'correspondant').map(({ organisme }) => organisme)),
      ],
    },
  }
}

/** Toutes les actions, dans l’ordre du texte. */
export async function chargerSuivis(db: Db): Promise<ActionSuivie[]> {
  const { rows } = await db.execute<Ligne>(requete(sql``))
  return rows.map(lire)
}

export async function chargerSuivi(db: Db, code: ActionCode): Promise<ActionSuivie | null> {
  const { rows } = await db.execute<Ligne>(requete(sql`where s.code = ${code}`))
  return rows[0] ? lire(rows[0]) : null
}
