import { entreGuillemets, libelleStatut, statuts, statutTransitions, type Statut } from '@sssi/domain'
import type { Option } from '@sssi/page/champs'

interface Situation {
  readonly statut: Statut
  /** Ce que l’API admet maintenant pour cet agent. */
  readonly transitions: readonly Statut[]
}

const mene = (de: Statut, vers: Statut) => statutTransitions.find((t) => t.de === de && t.vers === vers)

/** Pourquoi le statut n’est pas proposé : une étape est à passer avant, ou une pièce manque. */
function empechement(depuis: Statut, vers: Statut): string {
  const transition = mene(depuis, vers)
  if (transition?.exige === 'bilan') return 'Rédigez d’abord le bilan métier et technique (rubrique 8).'
  const etape = statuts.find((intermediaire) => mene(depuis, intermediaire) && mene(intermediaire, vers))
  return etape
    ? `Pas de passage direct : passez d’abord par ${entreGuillemets(libelleStatut(etape))}.`
    : `Pas de passage depuis ${entreGuillemets(libelleStatut(depuis))}.`
}

function aide(vers: Statut, { statut, transitions }: Situation): string | undefined {
  if (vers === statut) return 'Statut actuel.'
  if (!transitions.includes(vers)) return empechement(statut, vers)
  return mene(statut, vers)?.exige === 'decision' ? 'Demande la décision qui abandonne l’action.' : undefined
}

/** Tous les statuts, dans leur ordre : ceux qu’on ne peut pas choisir disent pourquoi. */
export function optionsDeStatut(situation: Situation): Option[] {
  const { statut, transitions } = situation
  return statuts
    .filter((vers) => vers !== 'non_renseigne' || statut === 'non_renseigne')
    .map((vers) => {
      const explication = aide(vers, situation)
      return {
        valeur: vers,
        libelle: libelleStatut(vers),
        desactivee: vers !== statut && !transitions.includes(vers),
        ...(explication ? { aide: explication } : {}),
      }
    })
}
