import { can, type Agent, type AlerteCode, type ObjetAction } from '@sssi/domain'
import type { ActionLue } from '../../../core/lecture/lecture.ts'

export interface RegleDeTache {
  readonly libelle: string
  /** Qui peut y répondre. */
  readonly revient: (agent: Agent, objet: ObjetAction, action: ActionLue) => boolean
}

const seulement =
  (permission: Parameters<typeof can>[1]): RegleDeTache['revient'] =>
  (agent, objet) =>
    can(agent, permission, objet)

/** Désigner quelqu’un, c’est lui accorder l’habilitation ; `pour` dit au nom de quels organismes. */
const designer =
  (
    role: 'chef_de_projet' | 'correspondant' | 'referent_dss',
    pour: (objet: ObjetAction, action: ActionLue) => readonly ObjetAction['chefsDeFile'][number][],
  ): RegleDeTache['revient'] =>
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
export const reglesDesTaches: Readonly<Record<AlerteCode, RegleDeTache>> = {
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
