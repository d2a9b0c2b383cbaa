import { formatInstant } from '../../francais/dates.ts'
import { typographier } from '../../francais/phrases.ts'
import { libelleDuree } from './delais.ts'
import type { Echeance } from './echeances.ts'

const ecart = (de: string, a: string) => Date.parse(a) - Date.parse(de)

/** « dans 3 h », « en retard de 2 h », « sans délai, depuis 5 h »: how urgent a deadline is, now (ISO). */
export function urgence(echeance: Echeance, maintenant: string): string {
  const { etat, nature, dueLe, depuis, envoyeeLe, retardMs, attente, motif } = echeance
  if (etat === 'sans_objet') return motif ?? 'sans objet'
  if (envoyeeLe !== null)
    return retardMs === null
      ? `envoyée le ${formatInstant(envoyeeLe)}`
      : `envoyée le ${formatInstant(envoyeeLe)}, avec ${libelleDuree(retardMs)} de retard`
  if (nature === 'en_attente') return attente ?? 'sans date'
  if (dueLe !== null) {
    const reste = ecart(maintenant, dueLe)
    if (reste < 0) return `en retard de ${libelleDuree(reste)}`
    return attente === null ? `dans ${libelleDuree(reste)}` : `dans ${libelleDuree(reste)}, ${attente}`
  }
  const ecoule = libelleDuree(depuis === null ? 0 : ecart(depuis, maintenant))
  return nature === 'immediate'
    ? `sans délai, attendue depuis ${ecoule}`
    : `dans les meilleurs délais, depuis ${ecoule}`
}

/** « Prochaine échéance dans 3 h : Notification à la CNIL (RGPD) ». */
export function phraseDeProchaineEcheance(echeance: Echeance | null, maintenant: string): string {
  if (echeance === null) return 'Aucune échéance à tenir'
  return typographier(
    `Prochaine échéance ${urgence(echeance, maintenant)} : ${echeance.libelle} (${echeance.titreDuRegime})`,
  )
}
