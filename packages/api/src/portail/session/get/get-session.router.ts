import { can, perimetreHabilitations } from '@sssi/domain'
import { comptesDeDemonstration, libelleDuCompte } from '../../../core/auth/demonstration/comptes.ts'
import { dernierNumero } from '../../../core/direct/lire-evenements.ts'
import { publique } from '../../../core/trpc/trpc.ts'

/** Qui est connecté, et ce que le portail doit savoir avant toute autre chose. */
export const getSessionProcedure = publique.query(async ({ ctx }) => {
  /** Le portail a de quoi prévenir cet agent sans qu’il recharge : il ouvre alors une connexion au direct. */
  const direct = ctx.agent !== null && can(ctx.agent, 'cyber.lire', { type: 'plan' })
  return {
    agent: ctx.agent,
    /** Organismes dont l’agent gère les habilitations ; vide, la page « Habilitations » n’est pas proposée. */
    organismesAdministres: ctx.agent ? perimetreHabilitations(ctx.agent) : [],
    direct,
    /** Le dernier évènement annoncé avant que la page lise quoi que ce soit : elle n’en manquera aucun en reprenant de là. */
    directDepuis: direct ? await dernierNumero(ctx.db) : null,
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
  }
})
