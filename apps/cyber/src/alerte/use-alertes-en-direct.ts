import { estOrganismeCode, libelleOrganisme } from '@sssi/domain'
import { useDirect, useHost, useQueryClient, type EtatDuDirect, type EvenementEnDirect } from '@sssi/section'
import { useApi } from '../api.ts'

/** Ce qui vaut d’être dit à qui n’a pas les yeux sur l’écran ; le reste se lit. */
export function phraseDuDirect({ fait, donnees }: EvenementEnDirect): string | null {
  const { organisme } = donnees
  const nom =
    typeof organisme === 'string' && estOrganismeCode(organisme) ? libelleOrganisme(organisme) : null
  if (fait === 'alerte_levee') return 'L’alerte est levée.'
  if (fait === 'message_envoye') return 'Un nouveau message complète l’alerte.'
  if (nom === null) return null
  if (fait === 'alerte_acquittee') return `${nom} a acquitté.`
  if (fait === 'niveau_appele') return `${nom} : niveau suivant appelé.`
  return fait === 'organisme_sans_reponse' ? `${nom} : personne n’a répondu.` : null
}

/** Relit les alertes quand l’une change, et dit ce qui arrive à celle que l’on regarde. */
export function useAlertesEnDirect(idLu?: string): EtatDuDirect {
  const api = useApi()
  const queryClient = useQueryClient()
  const { annoncer } = useHost()
  const relire = () => {
    const { list, get, getCourante, getStatistiques } = api.cyber.alerte
    for (const lecture of [list, get, getCourante, getStatistiques])
      void queryClient.invalidateQueries(lecture.pathFilter())
  }
  return useDirect((evenement) => {
    if (evenement.sujet !== 'alerte') return
    relire()
    const phrase = evenement.objetId === idLu ? phraseDuDirect(evenement) : null
    if (phrase !== null) annoncer(phrase)
  }, relire)
}
