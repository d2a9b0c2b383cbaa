import { useCallback, useEffect, useState } from 'react'
import { useLocation, useMatches } from 'react-router'
import type { RepereDeRoute } from '../router/route-handle.ts'
import { titreDuDocument } from './document-title.ts'

const INCONNU: RepereDeRoute = { titre: 'Page introuvable', section: null, fil: null }

/** Où l’on est : le repère de la route ouverte, et le titre que la page a précisé. Tient aussi le titre du document. */
export function useRepere() {
  const { pathname: adresse } = useLocation()
  const repere = (useMatches().at(-1)?.handle as RepereDeRoute | undefined) ?? INCONNU
  const [precise, setPrecise] = useState({ adresse, titre: '' })
  const dire = useCallback((titre: string) => setPrecise({ adresse, titre }), [adresse])
  const titre = precise.adresse === adresse && precise.titre ? precise.titre : repere.titre
  const titreComplet = titreDuDocument(repere, titre)
  useEffect(() => {
    document.title = titreComplet
  }, [titreComplet])
  return { repere, titre, dire, adresse }
}
