export type Guichet = <T>(travail: () => Promise<T>) => Promise<T>

/** Ne laisse passer que tant de travaux à la fois ; les autres attendent leur tour. */
export function ouvrirGuichet(places: number): Guichet {
  let libres = places
  const attente: (() => void)[] = []
  return async (travail) => {
    if (libres > 0) libres--
    else await new Promise<void>((appeler) => attente.push(appeler))
    try {
      return await travail()
    } finally {
      const suivant = attente.shift()
      if (suivant) suivant()
      else libres++
    }
  }
}
