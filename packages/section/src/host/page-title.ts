import { createContext, use, useEffect } from 'react'

/** Le portail tient le titre du document et la dernière étape du fil d’Ariane ; la page les précise. */
export type DireTitre = (titre: string) => void

export const TitreDePageContext = createContext<DireTitre>(() => {})

/**
 * Précise le titre de la page ouverte (« A1-001 — Enrichir… »). Sans cet appel, c’est le libellé du manifeste.
 * `undefined` tant que le titre n’est pas connu.
 */
export function usePageTitle(titre: string | undefined): void {
  const dire = use(TitreDePageContext)
  useEffect(() => {
    if (titre) dire(titre)
  }, [dire, titre])
}
