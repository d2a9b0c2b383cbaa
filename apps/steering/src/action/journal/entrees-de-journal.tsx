import { formatInstant } from '@sssi/domain'
import type { Entree } from '../../journal/donnees.ts'
import { valeursDe } from '../../journal/valeurs.ts'

/** Le journal d’une action tel que la liste le montre : une phrase, son auteur, et les valeurs à la demande. */
export function entreesAffichees(entrees: readonly Entree[]) {
  return entrees.map((entree) => {
    const { id, phrase, le, par } = entree
    const valeurs = valeursDe(entree)
    return {
      cle: String(id),
      phrase: (
        <>
          {phrase} {par.organisme !== null && <span className="sssi-steering-precision">{par.libelle}</span>}
        </>
      ),
      instant: le,
      quand: formatInstant(le),
      ...(valeurs && { valeurs }),
    }
  })
}
