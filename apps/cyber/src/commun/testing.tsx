import { createTestHost, type OptionsDeTest } from '@sssi/section/testing'
import type { ComponentType } from 'react'

/** L’API qui n’a pas encore répondu. */
export const enAttente = () => new Promise<never>(() => {})

/** L’API injoignable : une erreur sans réponse du serveur. */
export const enPanne = () => Promise.reject(new Error('Réseau coupé'))

/** Un décorateur d’histoire : le portail autour d’une page, avec les réponses que l’API lui ferait. */
export function dansUnPortail(options: OptionsDeTest) {
  const { Cadre } = createTestHost(options)
  return function Portail(Histoire: ComponentType) {
    return (
      <Cadre>
        <Histoire />
      </Cadre>
    )
  }
}
