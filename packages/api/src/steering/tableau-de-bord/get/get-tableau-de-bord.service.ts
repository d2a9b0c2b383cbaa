import { jourDe } from '@sssi/domain'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import {
  chiffres,
  comptesAu,
  comptesDuJour,
  derniereInstance,
  type Chiffre,
} from '../../vue-d-ensemble/get/chiffres.ts'
import { mesActions, type MonAction } from './mes-actions.ts'
import { tachesDe, type Tache } from './taches.ts'

export interface TableauDeBord {
  readonly mesActions: readonly MonAction[]
  /** Ce qui attend l’agent ; la liste est courte, `total` dit combien il y en a. */
  readonly aFaire: { readonly total: number; readonly taches: readonly Tache[] }
  /** Parmi ses actions, celles dont la synthèse est périmée ou n’a jamais été publiée. */
  readonly perimees: readonly MonAction[]
  readonly plan: { readonly chiffres: readonly Chiffre[]; readonly dernierCopil: string | null }
}

const tachesMontrees = 30

/** La page d’arrivée d’un agent : ses actions, ce qui l’attend, ce qui a vieilli, et où en est le plan. */
export function getTableauDeBord({ agent, lecture, horloge }: ContexteAgent): TableauDeBord {
  const jour = jourDe(horloge.maintenant())
  // Les habilitations font partie de la clé : un droit accordé ou retiré change la page sans attendre.
  const cle = `tableau de bord ${agent.id} ${JSON.stringify(agent.habilitations)}`
  return lecture.memoriser(cle, jour, () => {
    const miennes = mesActions(agent, lecture, jour)
    const taches = tachesDe(agent, lecture, jour)
    const copil = derniereInstance(lecture.instances(), 'copil', jour)
    return {
      mesActions: miennes,
      aFaire: { total: taches.length, taches: taches.slice(0, tachesMontrees) },
      perimees: miennes.filter(
        ({ ligne: { fraicheur, etatHorizon } }) =>
          // Une action terminée n’attend plus de synthèse.
          (fraicheur === 'perimee' || fraicheur === 'jamais') && etatHorizon !== 'sans_objet',
      ),
      plan: {
        chiffres: chiffres(comptesDuJour(lecture, jour), copil && comptesAu(lecture, copil.date)),
        dernierCopil: copil?.date ?? null,
      },
    }
  })
}
