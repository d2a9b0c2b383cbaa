import { libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import type { Erreur } from '../../../core/trpc/result.ts'

export const premiereCleALaDss = {
  type: 'premiere_cle_a_la_dss',
  nature: 'interdit',
  message: 'Cette section est nouvelle : sa première clé s’ajoute par la DSS, bureau 4C.',
} as const satisfies Erreur

export const ajoutInterdit = {
  type: 'ajout_interdit',
  nature: 'interdit',
  message: 'Les clés d’une section s’ajoutent par l’administrateur de son organisme, ou par la DSS.',
} as const satisfies Erreur

export const organismeAPreciser = {
  type: 'organisme_a_preciser',
  nature: 'refus',
  message: 'Cette section est nouvelle : dites à quel organisme elle appartient.',
  champs: { organisme: 'Choisissez l’organisme chef de file de la section.' },
} as const satisfies Erreur

export const organismeDifferent = (organisme: OrganismeCode) =>
  ({
    type: 'organisme_different',
    nature: 'refus',
    message: `Cette section appartient à ${libelleOrganisme(organisme)}.`,
    champs: { organisme: `L’organisme est ${libelleOrganisme(organisme)}.` },
  }) as const satisfies Erreur

export const cleDejaAjoutee = (section: string) =>
  ({
    type: 'cle_deja_ajoutee',
    nature: 'refus',
    message: `Cette clé a déjà été ajoutée, pour la section « ${section} ». Une clé ne sert qu’à une section, et une clé révoquée ne resert pas : faites-en une autre.`,
    champs: { clePublique: 'Cette clé a déjà été ajoutée.' },
  }) as const satisfies Erreur

export type ErreurCreateCle =
  | typeof premiereCleALaDss
  | typeof ajoutInterdit
  | typeof organismeAPreciser
  | ReturnType<typeof organismeDifferent>
  | ReturnType<typeof cleDejaAjoutee>
