import { useCallback, useEffect, useState } from 'react'
import type { Chargement } from './load-section.ts'
import { chargerPiece, type Composant, type Piece } from './load-piece.ts'

/** Le code d’une pièce : `null` pendant qu’il se charge. `essai` change quand on recommence, et remet l’affichage à neuf. */
export function usePiece({ section, genre, nom }: Piece) {
  const [essai, setEssai] = useState(0)
  const cle = `${section.id} ${section.version} ${genre} ${nom} ${essai}`
  const [recu, setRecu] = useState<{ cle: string; chargement: Chargement<Composant> } | null>(null)
  useEffect(() => {
    let actif = true
    void chargerPiece({ section, genre, nom }, essai > 0).then((chargement) => {
      if (actif) setRecu({ cle, chargement })
    })
    return () => {
      actif = false
    }
  }, [section, genre, nom, essai, cle])
  return {
    // Ce qui est arrivé pour une autre pièce, ou pour l’essai d’avant, ne compte plus.
    chargement: recu?.cle === cle ? recu.chargement : null,
    essai,
    reessayer: useCallback(() => setEssai((precedent) => precedent + 1), []),
  }
}
