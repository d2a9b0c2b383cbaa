/** Un hasard que la graine fixe : deux exécutions posent les mêmes questions. */
export function hasard(graine: number) {
  let etat = graine
  const suivant = () => {
    etat = (etat + 0x6d2b79f5) | 0
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const entier = (borne: number) => Math.floor(suivant() * borne)
  const un = <T>(parmi: readonly T[]): T => {
    const choisi = parmi[entier(parmi.length)]
    if (choisi === undefined) throw new Error('On ne choisit pas parmi rien.')
    return choisi
  }
  return { entier, un }
}

export type Hasard = ReturnType<typeof hasard>
