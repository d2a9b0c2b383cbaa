import {
  enumerer,
  formatDateLongue,
  formatNombre,
  jourDe,
  libelleRole,
  pluriel,
  typographier,
} from '@sssi/domain'
import { phraseDeCompletude, phraseDHorizon } from '../plan/phrases.ts'
import type { MonAction, Tache, TableauDeBord } from './donnees.ts'

const minuscule = (texte: string) => texte.charAt(0).toLowerCase() + texte.slice(1)

/** À quel titre l’agent suit l’action, puis ce qu’il doit en savoir. */
export function faitsDeMonAction({ ligne, roles }: MonAction): string[] {
  const { alertes } = ligne
  return [
    enumerer(roles.map((role, rang) => (rang === 0 ? libelleRole(role) : minuscule(libelleRole(role))))),
    phraseDHorizon(ligne),
    phraseDeCompletude(ligne),
    ...(alertes.length > 0 ? [pluriel(alertes.length, 'alerte')] : []),
  ]
}

/** L’âge de la synthèse, avec sa date : « Synthèse publiée le 12 mars 2026 », « Aucune synthèse publiée ». */
export function phraseDeSynthese({ ligne: { synthesePublieeLe } }: MonAction): string {
  return synthesePublieeLe === null
    ? 'Aucune synthèse publiée'
    : `Synthèse publiée le ${formatDateLongue(jourDe(synthesePublieeLe))}`
}

/** « A1-001 — Décider de l’horizon proposé » : l’intitulé du lien dit quoi faire, et sur quoi s’il n’y a qu’une action. */
export function intituleDeTache({ libelle, action }: Tache): string {
  return action ? `${action.code} — ${typographier(libelle)}` : typographier(libelle)
}

/** Combien de choses attendent, quand la liste n’en montre qu’une partie. */
export function phraseDesTaches({ total, taches }: TableauDeBord['aFaire']): string | null {
  if (total <= taches.length) return null
  return `Les ${formatNombre(taches.length)} plus urgentes, sur ${formatNombre(total)}.`
}

/** « 12 actions réalisées sur 103. » */
export function phraseDuPlan(chiffres: TableauDeBord['plan']['chiffres']): string {
  const realisees = chiffres.find(({ cle }) => cle === 'realisees')
  if (!realisees) return 'Le plan d’action, ses instances et son journal.'
  const { valeur, denominateur } = realisees
  return `${pluriel(valeur, 'action réalisée', 'actions réalisées')} sur ${formatNombre(denominateur)}.`
}
