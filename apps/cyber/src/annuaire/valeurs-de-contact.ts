import type { ContactSaisi } from '@sssi/domain/cyber'
import type { ContactLu } from './donnees.ts'

/** Ce que le formulaire tient : des textes, tels qu’on les tape. */
export interface ValeursDeContact {
  readonly organisme: string
  readonly nom: string
  readonly fonction: string
  readonly courriel: string
  readonly telephone: string
  readonly agentId: string
  readonly clePgp: string
  readonly astreinte: boolean
  readonly rang: string
  readonly absences: readonly { readonly du: string; readonly au: string }[]
  readonly suppleantId: string
}

export const contactVide = (organisme: string): ValeursDeContact => ({
  organisme,
  nom: '',
  fonction: '',
  courriel: '',
  telephone: '',
  agentId: '',
  clePgp: '',
  astreinte: true,
  rang: '1',
  absences: [],
  suppleantId: '',
})

export const valeursDe = (contact: ContactLu): ValeursDeContact => ({
  organisme: contact.organisme,
  nom: contact.nom,
  fonction: contact.fonction,
  courriel: contact.courriel,
  telephone: contact.telephone,
  agentId: contact.agentId ?? '',
  clePgp: contact.clePgp ?? '',
  astreinte: contact.astreinte,
  rang: String(contact.rang),
  absences: contact.absences,
  suppleantId: contact.suppleantId ?? '',
})

/** Ce que l’API attend : un choix vide est l’absence de choix. */
export function contactAEnvoyer(valeurs: ValeursDeContact): ContactSaisi {
  const { nom, fonction, courriel, telephone, agentId, clePgp, astreinte, rang, absences, suppleantId } =
    valeurs
  return {
    nom,
    fonction,
    courriel,
    telephone,
    astreinte,
    agentId: agentId || null,
    clePgp: clePgp.trim() || null,
    suppleantId: suppleantId || null,
    rang: Number(rang.trim() || Number.NaN),
    absences: absences.map(({ du, au }) => ({ du, au })),
  }
}
