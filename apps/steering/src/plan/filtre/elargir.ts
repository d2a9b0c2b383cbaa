import { entreGuillemets, filtreVide, nombreDeCriteres, type FiltrePlan } from '@sssi/domain'
import { criteres, libelleCritere, libelleValeur } from './criteres.ts'
import type { Facettes } from './options.ts'

export interface Elargissement {
  readonly cle: string
  /** « Sans le filtre « Météo : Objectifs compromis » ». */
  readonly libelle: string
  readonly filtre: FiltrePlan
}

/**
 * Comment sortir d’un résultat vide : les critères dont le retrait, à lui seul, rendrait des actions. Les mots cherchés sont
 * toujours proposés : l’API ne dit pas ce que la liste donnerait sans eux.
 */
export function elargissements(filtre: FiltrePlan, facettes: Facettes): Elargissement[] {
  const mots = filtre.q.trim()
  const parCritere = criteres
    .filter((critere) => filtre[critere].length > 0)
    .filter((critere) => Object.values(facettes[critere]).some((nombre) => nombre > 0))
    .map((critere) => {
      const [premiere, ...autres] = filtre[critere].map((valeur) => libelleValeur(critere, valeur))
      const quoi =
        autres.length > 0 ? libelleCritere(critere) : `${libelleCritere(critere)}\u00a0: ${premiere}`
      return {
        cle: critere,
        libelle: `Sans le filtre ${entreGuillemets(quoi)}`,
        filtre: { ...filtre, [critere]: filtreVide[critere] },
      }
    })
  return [
    ...(mots
      ? [{ cle: 'q', libelle: `Sans les mots ${entreGuillemets(mots)}`, filtre: { ...filtre, q: '' } }]
      : []),
    ...parCritere,
    ...(nombreDeCriteres(filtre) > 1
      ? [{ cle: 'tous', libelle: 'Sans aucun filtre', filtre: filtreVide }]
      : []),
  ]
}
