import { dansLeCanari } from '@sssi/domain'
import { createHash } from 'node:crypto'
import type { EtatDeSection, Visiteur } from './catalogue.ts'
import type { VersionServie } from './version-servie.ts'

const hacher = (texte: string): Uint8Array => createHash('sha256').update(texte).digest()

/** Vrai si cet agent est de ceux à qui le canari est donné. Un visiteur sans compte n’en est jamais. */
export function estDuCanari({ section, canari }: EtatDeSection, agentId: string | null): boolean {
  if (!canari || agentId === null) return false
  return dansLeCanari({ section, graine: canari.graine, part: canari.part }, agentId, hacher)
}

/** La version de la section que reçoit ce visiteur, hors aperçu : l’épingle, sinon le canari s’il en est, sinon l’active. */
export function versionPour(
  etat: EtatDeSection,
  { agentId }: Visiteur,
  maintenant: Date,
): VersionServie | null {
  const { epingle, canari, active } = etat
  if (epingle && epingle.jusquA > maintenant) return epingle.version
  return canari && estDuCanari(etat, agentId) ? canari.version : active
}
