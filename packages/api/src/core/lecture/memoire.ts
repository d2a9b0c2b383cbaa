const reponsesGardees = 300

/** Garde les réponses d’une même révision et d’un même jour ; les moins récemment servies s’effacent. */
export function creerMemoire() {
  const reponses = new Map<string, unknown>()
  let epoque = ''
  return function memoriser<T>(revision: number, jour: string, cle: string, calcul: () => T): T {
    if (epoque !== `${revision}/${jour}`) {
      reponses.clear()
      epoque = `${revision}/${jour}`
    }
    const connue = reponses.get(cle)
    const reponse = reponses.has(cle) ? (connue as T) : calcul()
    reponses.delete(cle)
    reponses.set(cle, reponse)
    if (reponses.size > reponsesGardees) {
      const [plusAncienne] = reponses.keys()
      if (plusAncienne !== undefined) reponses.delete(plusAncienne)
    }
    return reponse
  }
}
