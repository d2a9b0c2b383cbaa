import type { Ordre } from '@sssi/domain'

export type Cle = number | string | null

/** Les lignes dans l’ordre d’un tri, tenu à jour ligne par ligne. */
export interface Rangement {
  readonly places: readonly number[]
  readonly deplacer: (place: number, cle: Cle) => void
}

const francais = new Intl.Collator('fr', { numeric: true })

function comparer(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : francais.compare(String(a), String(b))
}

/** Range selon les clés données dans l’ordre des lignes : `null` à la fin, et à valeur égale l’ordre des lignes. */
export function ranger(initiales: readonly Cle[], ordre: Ordre): Rangement {
  const cles = [...initiales]
  const sens = ordre === 'asc' ? 1 : -1

  function avant(un: number, autre: number): number {
    const a = cles[un] ?? null
    const b = cles[autre] ?? null
    const ecart = a === null || b === null ? Number(a === null) - Number(b === null) : sens * comparer(a, b)
    return ecart || un - autre
  }

  const places = cles.map((_, place) => place).toSorted(avant)

  return {
    places,
    deplacer(place, cle) {
      if (cles[place] === cle) return
      places.splice(places.indexOf(place), 1)
      cles[place] = cle
      let bas = 0
      let haut = places.length
      while (bas < haut) {
        const milieu = (bas + haut) >>> 1
        if (avant(places[milieu] ?? 0, place) < 0) bas = milieu + 1
        else haut = milieu
      }
      places.splice(bas, 0, place)
    },
  }
}
