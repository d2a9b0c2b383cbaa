import { can, perimetreHabilitations } from '@sssi/domain'
import { comptesDeDemonstration, libelleDuCompte } from '../../../core/auth/demonstration/comptes.ts'
import { publique } from '../../../core/trpc/trpc.ts'

/** Qui est connecté, et ce que le portail doit savoir avant toute autre chose. */
export const getSessionProcedure = publique.query(({ ctx }) => ({
  agent: ctx.agent,
  /** Organismes dont l’agent gère les habilitations ; vide, la page « Habilitations » n’est pas proposée. */
  organismesAdministres: ctx.agent ? perimetreHabilitations(ctx.agent) : [],
  /** Vrai si le portail a de quoi prévenir cet agent sans qu’il recharge : il ouvre alors une connexion au direct. */
  direct: ctx.agent !== null && can(ctx.agent, 'cyber.lire', { type: 'plan' }),
  /** La base porte des données de démonstration : chaque page le dit. */
  demonstration: ctx.lecture.demonstration,
  connexionDeDemonstration: ctx.connexionDeDemonstration,
  comptesDemonstration: ctx.connexionDeDemonstration
    ? comptesDeDemonstration.map((compte) => ({
        id: compte.id,
        libelle: libelleDuCompte(compte),
        groupe: compte.groupe,
      }))
    : [],
}))
