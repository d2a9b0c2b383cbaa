import {
  enumerer,
  formatDateCourte,
  jourDe,
  libelleFraicheur,
  libelleOrganisme,
  lireChefsDeFile,
  lireHorizonLegal,
  pluriel,
  typographier,
} from '@sssi/domain'
import type { ActionSuivie } from './action-suivie.ts'

/** « Chefs de file : DSS et UCANSS », tels qu’imprimés ; et, là où le texte n’en nomme pas, ceux que la DSS a désignés. */
export function phraseChefsDeFile({
  chefsDeFileImprimes: imprimes,
  chefsDeFile,
}: Pick<ActionSuivie, 'chefsDeFileImprimes' | 'chefsDeFile'>): string {
  const nommes = lireChefsDeFile(imprimes).organismes.length
  const debut = typographier(`${nommes > 1 ? 'Chefs' : 'Chef'} de file : ${imprimes}`)
  if (nommes > 0 || chefsDeFile.length === 0) return debut
  const sigles = enumerer(chefsDeFile.map(libelleOrganisme))
  return `${debut} (${chefsDeFile.length > 1 ? 'désignés' : 'désigné'} par la DSS\u00a0: ${sigles})`
}

/** « Horizon : 2023, révisé à 2026 » : l’horizon légal ne disparaît jamais derrière le révisé. */
export function phraseHorizon({
  horizonLegal,
  horizonEffectif: { annee, origine },
  etatHorizon,
}: Pick<ActionSuivie, 'horizonLegal' | 'horizonEffectif' | 'etatHorizon'>): string {
  const lisible = lireHorizonLegal(horizonLegal).etat !== 'illisible'
  const legal = typographier(`Horizon : ${lisible ? horizonLegal : `« ${horizonLegal} », sans année`}`)
  if (origine === 'revise')
    return `${legal}, révisé à ${annee}${etatHorizon === 'revise_depasse' ? ', dépassé' : ''}`
  return etatHorizon === 'passe_sans_revision' ? `${legal}, passé sans révision` : legal
}

/** « Synthèse du 12/03/2026, à jour ». */
export function phraseFraicheur({
  synthesePublieeLe,
  fraicheur,
}: Pick<ActionSuivie, 'synthesePublieeLe' | 'fraicheur'>): string {
  const etat = libelleFraicheur(fraicheur).toLowerCase()
  return synthesePublieeLe === null
    ? `Synthèse ${etat}`
    : `Synthèse du ${formatDateCourte(jourDe(synthesePublieeLe))}, ${etat}`
}

export function phraseAlertes({ alertes }: Pick<ActionSuivie, 'alertes'>): string {
  return alertes.length === 0 ? 'Aucune alerte' : pluriel(alertes.length, 'alerte')
}
