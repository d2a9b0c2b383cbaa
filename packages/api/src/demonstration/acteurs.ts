import type { ActionCode, Agent, Habilitation, OrganismeCode } from '@sssi/domain'
import { comptesDeDemonstration, libelleDuCompte } from '../core/auth/demonstration/comptes.ts'
import { hasardDe } from './hasard.ts'

/** Un compte de démonstration, tel que le journal le nomme. */
export type ActeurDeDemonstration = Agent & { readonly compteId: string; readonly courriel: string }

export const acteurs: readonly ActeurDeDemonstration[] = comptesDeDemonstration.map((compte) => ({
  id: hasardDe(compte.id).uuid(),
  compteId: compte.id,
  courriel: compte.courriel,
  libelle: libelleDuCompte(compte),
  organisme: compte.organisme,
  habilitations: compte.habilitations,
}))

function celuiQui(
  description: string,
  tient: (habilitation: Habilitation) => boolean,
): ActeurDeDemonstration {
  const acteur = acteurs.find(({ habilitations }) => habilitations.some(tient))
  if (!acteur) throw new Error(`Aucun compte de démonstration ne tient le rôle : ${description}.`)
  return acteur
}

export const animateur = celuiQui('animateur DSS', ({ role }) => role === 'animateur_dss')
export const referent = celuiQui('référent DSS', ({ role }) => role === 'referent_dss')

/** Le compte « chef de projet » de cet organisme ; `null` pour ceux qui n’en ont pas. */
export function chefDeProjetDe(organisme: OrganismeCode): ActeurDeDemonstration | null {
  return (
    acteurs.find(({ habilitations }) =>
      habilitations.some((h) => h.role === 'chef_de_projet' && h.organisme === organisme),
    ) ?? null
  )
}

export function correspondantDe(code: ActionCode, organisme: OrganismeCode): ActeurDeDemonstration | null {
  return (
    acteurs.find(({ habilitations }) =>
      habilitations.some((h) => h.role === 'correspondant' && h.organisme === organisme && h.action === code),
    ) ?? null
  )
}

/** Les organismes qui ont un correspondant sur l’action. */
export function organismesCorrespondants(code: ActionCode): OrganismeCode[] {
  const tenues = acteurs.flatMap(({ habilitations }) => habilitations)
  return tenues
    .filter((h) => h.role === 'correspondant' && h.action === code)
    .map(({ organisme }) => organisme)
}

export function tient(acteur: Agent, role: Habilitation['role'], code: ActionCode): boolean {
  return acteur.habilitations.some((h) => h.role === role && h.action === code)
}
