import type { Base } from '../db/base.ts'
import { ouvrirBoucle, type Boucle } from './boucle.ts'
import { executerTaches, prochaineEcheance, type DependancesDesTaches } from './executer-taches.ts'
import { CANAL_DES_TACHES } from './planifier.ts'

/** Exécute les tâches à leur échéance, avec les autres processus de la même base : chacune n’est faite que par l’un d’eux. */
export function ouvrirPlanificateur({
  base,
  ...commun
}: Omit<DependancesDesTaches, 'db'> & { readonly base: Base }): Promise<Boucle> {
  const dependances = { ...commun, db: base.db }
  const { horloge, journal } = commun
  return ouvrirBoucle({
    base,
    horloge,
    journal,
    canal: CANAL_DES_TACHES,
    passer: async () => void (await executerTaches(dependances)),
    prochaine: () => prochaineEcheance(base.db),
  })
}
