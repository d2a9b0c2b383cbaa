import { useCallback, useEffect, useState } from 'react'
import { useFraiche } from '../composition/page-state.ts'
import { chargerPiece, type Composant, type Piece } from './load-piece.ts'
import { estDeLaSection, type Chargement } from './load-section.ts'
import { useReleves } from './section-reports.ts'

/** Le code d’une pièce : `null` pendant qu’il se charge. `essai` change quand on recommence, et remet l’affichage à neuf. */
export function usePiece({ section, genre, nom }: Piece) {
  const [essai, setEssai] = useState(0)
  const fraiche = useFraiche()
  const releves = useReleves()
  const cle = `${section.id} ${section.version} ${genre} ${nom} ${essai}`
  const [recu, setRecu] = useState<{ cle: string; chargement: Chargement<Composant> } | null>(null)
  useEffect(() => {
    let actif = true
    void chargerPiece({ section, genre, nom }, { denouveau: essai > 0, fraiche }).then((chargement) => {
      if (chargement.ok) releves.noter(section, false)
      // Un poste hors ligne ne dit rien de la section.
      else if (estDeLaSection(chargement.raison) && navigator.onLine) releves.noter(section, true)
      if (actif) setRecu({ cle, chargement })
    })
    return () => {
      actif = false
    }
  }, [section, genre, nom, essai, cle, fraiche, releves])
  return {
    // Ce qui est arrivé pour une autre pièce, ou pour l’essai d’avant, ne compte plus.
    chargement: recu?.cle === cle ? recu.chargement : null,
    essai,
    reessayer: useCallback(() => setEssai((precedent) => precedent + 1), []),
  }
}
