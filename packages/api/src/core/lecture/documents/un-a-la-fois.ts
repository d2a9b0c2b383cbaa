/**
 * Rend une fonction qui fait `travail` à chaque demande, sans jamais en mener deux à la fois : les demandes venues pendant qu’il se
 * fait attendent toutes le suivant. Chacune obtient donc un travail commencé après elle.
 */
export function unALaFois<T>(travail: () => Promise<T>): () => Promise<T> {
  let enCours: Promise<T> | null = null
  let suivant: Promise<T> | null = null

  function lancer(): Promise<T> {
    suivant = null
    const lance = travail().finally(() => {
      if (enCours === lance) enCours = null
    })
    enCours = lance
    return lance
  }

  return () => {
    if (suivant) return suivant
    if (!enCours) return lancer()
    suivant = enCours.then(lancer, lancer)
    return suivant
  }
}
