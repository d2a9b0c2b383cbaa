import { referenceDAlerte, titreMarque, type AlerteAEcrire } from '@sssi/domain/cyber'
import type { Diffusion } from '@sssi/domain/cyber'
import { anneeDe, jourDe } from '@sssi/domain'
import type { AlerteEnregistree } from './alerte.table.ts'

export const OBJET_ALERTE = 'alerte'
export const GENRE_D_ESCALADE = 'alerte.escalade'

/** Ce dont l’alerte a besoin pour avancer, qu’un agent ou une échéance en soit la cause. */
export interface ContexteDAlerte {
  readonly maintenant: Date
  readonly nouvelId: () => string
  readonly urlPublique: string
}

export const referenceDe = ({ lanceeLe, numero }: Pick<AlerteEnregistree, 'lanceeLe' | 'numero'>): string =>
  referenceDAlerte(anneeDe(jourDe(lanceeLe)), numero)

export const cheminDe = (id: string): string => `/cyber/alertes/${id}`

export const diffusionDe = ({ tlp, destinataires, clients, personnes }: AlerteEnregistree): Diffusion => ({
  tlp,
  destinataires,
  clients,
  personnes,
})

export const aEcrire = (lue: AlerteEnregistree, urlPublique: string): AlerteAEcrire => ({
  reference: referenceDe(lue),
  titre: lue.titre,
  texte: lue.texte,
  exercice: lue.exercice,
  attaque: lue.attaque,
  tlp: lue.tlp,
  adresse: urlPublique + cheminDe(lue.id),
})

/** Le titre tel qu’il se montre dans le portail à qui peut lire l’alerte. */
export const titreDe = (lue: Pick<AlerteEnregistree, 'titre' | 'exercice'>): string => titreMarque(lue)
