import {
  ajouterJours,
  alerteDuJour,
  can,
  formatDateLongue,
  gravites,
  jalonOuvert,
  type ActionCode,
  type Agent,
  type AlerteCode,
  type Gravite,
  type Jalon,
  type ObjetAction,
} from '@sssi/domain'
import type { ActionLue, LectureDuPlan } from '../../../core/lecture/lecture.ts'
import { objetDe } from '../../objet.ts'

/** Quelque chose que l’agent peut faire, et que personne n’a encore fait. */
export interface Tache {
  readonly id: string
  /** Une phrase à l’infinitif : « Publier une nouvelle synthèse ». */
  readonly libelle: string
  readonly motif: string
  readonly gravite: Gravite
  readonly action: { readonly code: ActionCode; readonly libelle: string }
  readonly href: string
  readonly echeance: string | null
}

interface Regle {
  readonly libelle: string
  /** Qui peut y répondre. */
  readonly revient: (agent: Agent, objet: ObjetAction, action: ActionLue) => boolean
}

const seulement =
  (permission: Parameters<typeof can>[1]): Regle['revient'] =>
  (agent, objet) =>
    can(agent, permission, objet)

/** Désigner quelqu’un, c’est lui accorder l’habilitation ; `pour` dit au nom de quels organismes. */
const designer =
  (
    role: 'chef_de_projet' | 'correspondant' | 'referent_dss',
    pour: (objet: ObjetAction, action: ActionLue) => readonly ObjetAction['chefsDeFile'][number][],
  ): Regle['revient'] =>
  (agent, objet, action) =>
    pour(objet, action).some(
      (organisme) =>
        // La DSS peut tout accorder : ne lui revient que ce qui se désigne chez elle.
        (agent.organisme === organisme || agent.habilitations.some((h) => h.organisme === organisme)) &&
        can(agent, 'habilitation.accorder', {
          type: 'habilitation',
          role,
          organisme,
          action: objet.code,
          chefsDeFile: objet.chefsDeFile,
        }),
    )

/** Ce que chaque alerte demande, et à qui. */
const regles: Readonly<Record<AlerteCode, Regle>> = {
  revision_a_decider: { libelle: 'Décider de l’horizon proposé', revient: seulement('horizon.decider') },
  horizon_passe_sans_revision: {
    libelle: 'Proposer un nouvel horizon',
    revient: seulement('horizon.proposer'),
  },
  horizon_revise_depasse: { libelle: 'Proposer un nouvel horizon', revient: seulement('horizon.proposer') },
  meteo_degradee: { libelle: 'Suivre une météo dégradée', revient: seulement('horizon.decider') },
  meteo_non_renseignee: { libelle: 'Publier une première météo', revient: seulement('action.renseigner') },
  synthese_perimee: { libelle: 'Publier une nouvelle synthèse', revient: seulement('action.renseigner') },
  jalon_en_retard: { libelle: 'Mettre à jour un jalon en retard', revient: seulement('jalon.gerer') },
  indicateur_a_mettre_a_jour: {
    libelle: 'Mettre à jour un indicateur',
    revient: seulement('indicateur.gerer'),
  },
  fiche_incomplete: { libelle: 'Compléter la fiche', revient: seulement('action.renseigner') },
  chef_de_file_a_definir: {
    libelle: 'Désigner le chef de file',
    revient: seulement('chef_de_file.designer'),
  },
  chef_de_projet_non_designe: {
    libelle: 'Désigner le chef de projet',
    revient: designer('chef_de_projet', ({ chefsDeFile }) => chefsDeFile),
  },
  referent_dss_non_designe: {
    libelle: 'Désigner le référent DSS',
    revient: designer('referent_dss', () => ['DSS']),
  },
  correspondant_manquant: {
    libelle: 'Désigner le correspondant projet',
    revient: designer('correspondant', (_, { suivi }) =>
      suivi.contributeurs.filter((organisme) => !suivi.correspondants.includes(organisme)),
    ),
  },
  realisee_avec_jalons_ouverts: {
    libelle: 'Clore les jalons restés ouverts',
    revient: seulement('jalon.gerer'),
  },
}

/** Un correspondant est prévenu un mois avant l’échéance de son jalon. */
const joursDePrevenance = 30

function tacheDeJalon(action: ActionLue, jalon: Jalon, jour: string): Tache {
  const enRetard = jalon.echeance < jour
  return {
    id: `${action.plan.code} jalon ${jalon.id}`,
    libelle: `Rendre compte de « ${jalon.libelle} »`,
    motif: `${enRetard ? 'Attendu depuis le' : 'Attendu le'} ${formatDateLongue(jalon.echeance)}.`,
    gravite: enRetard ? 'haute' : 'moyenne',
    action: { code: action.plan.code, libelle: action.plan.libelle },
    href: `/pilotage/actions/${action.plan.code}`,
    echeance: jalon.echeance,
  }
}

function jalonsDontRendreCompte(agent: Agent, action: ActionLue, objet: ObjetAction, jour: string): Tache[] {
  return action.suivi.jalons
    .filter(
      (jalon) =>
        jalonOuvert(jalon) &&
        jalon.echeance <= ajouterJours(jour, joursDePrevenance) &&
        can(agent, 'jalon.rendre_compte', { ...objet, type: 'jalon', acteur: jalon.acteur }),
    )
    .map((jalon) => tacheDeJalon(action, jalon, jour))
}

function alertesQuiReviennent(agent: Agent, action: ActionLue, objet: ObjetAction, jour: string): Tache[] {
  return action.declencheurs.flatMap((declencheur) => {
    const alerte = alerteDuJour(declencheur, jour)
    const { libelle, revient } = regles[alerte.code]
    if (alerte.etat !== 'active' || !revient(agent, objet, action)) return []
    const { code, libelle: titre } = action.plan
    return [
      {
        id: `${code} ${alerte.code}`,
        libelle,
        motif: alerte.motif,
        gravite: alerte.gravite,
        action: { code, libelle: titre },
        href: `/pilotage/actions/${code}`,
        echeance: declencheur.activeLe,
      },
    ]
  })
}

/** Tout ce qui attend cet agent, du plus au moins grave, puis du plus ancien au plus récent. */
export function tachesDe(agent: Agent, lecture: LectureDuPlan, jour: string): Tache[] {
  return lecture
    .actions()
    .flatMap((action) => {
      const objet = objetDe(action)
      return [
        ...alertesQuiReviennent(agent, action, objet, jour),
        ...jalonsDontRendreCompte(agent, action, objet, jour),
      ]
    })
    .toSorted(
      (a, b) =>
        gravites.indexOf(a.gravite) - gravites.indexOf(b.gravite) ||
        (a.echeance ?? '').localeCompare(b.echeance ?? '') ||
        a.id.localeCompare(b.id),
    )
}
