import { createTestHost } from '@sssi/section/testing'
import type { ComponentType } from 'react'
import type { ActionSuivie } from '../lecture/action-suivie.ts'

/** Ce que l’API répond à la liste des actions : des actions, rien encore, ou une panne. */
export type ReponseDeListe = readonly ActionSuivie[] | 'en attente' | 'en panne'

function repondre(reponse: ReponseDeListe): unknown {
  if (reponse === 'en attente') return new Promise(() => {})
  if (reponse === 'en panne') {
    // Le portail injoignable : une erreur sans réponse du serveur.
    return Promise.reject(new Error('Réseau coupé'))
  }
  return { lignes: reponse }
}

/** Un décorateur d’histoire : le portail autour d’un composant de section, avec la réponse que l’API lui ferait. */
export function dansUnPortail(reponse: ReponseDeListe) {
  const { Cadre } = createTestHost({ reponses: { 'steering.action.list': () => repondre(reponse) } })
  return function Portail(Histoire: ComponentType) {
    return (
      <Cadre>
        <Histoire />
      </Cadre>
    )
  }
}
