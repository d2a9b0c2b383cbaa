import { createTestHost, type ReponsesDeTest } from '@sssi/section/testing'
import type { ComponentType } from 'react'
import type { FicheAction } from './fiche/fiche-action.ts'
import { FicheProvider } from './fiche/fiche-context.tsx'
import { SaisiesProvider } from './saisie/saisies.tsx'
import { aujourdhui } from './testing.ts'
import './fiche/fiche.css'

/** L’erreur que le serveur rendrait, telle que le client la lit. */
export function refus(code: string, message: string, donnees: Readonly<Record<string, unknown>> = {}) {
  return () => Promise.reject({ error: { code: -32_000, message, data: { code, ...donnees } } })
}

let rang = 0

/** Un agent neuf par histoire : ce qu’une histoire laisse sur le poste ne se retrouve pas dans une autre. */
export function unAgentNeuf() {
  rang += 1
  return { id: `histoire-${rang}-${Date.now()}`, libelle: 'Chef de projet CNAV', organisme: 'CNAV' }
}

/** Un décorateur d’histoire : la fiche ouverte autour d’un de ses blocs, avec les réponses que l’API ferait. */
export function dansUneFiche(fiche: FicheAction, reponses: ReponsesDeTest = {}) {
  const { Cadre } = createTestHost({
    agent: unAgentNeuf(),
    adresse: `/pilotage/actions/${fiche.action.code}`,
    reponses: { 'steering.action.get': fiche, ...reponses },
  })
  return function Fiche(Histoire: ComponentType) {
    return (
      <Cadre>
        <FicheProvider value={{ fiche, aujourdhui }}>
          <SaisiesProvider code={fiche.action.code}>
            <Histoire />
          </SaisiesProvider>
        </FicheProvider>
      </Cadre>
    )
  }
}
