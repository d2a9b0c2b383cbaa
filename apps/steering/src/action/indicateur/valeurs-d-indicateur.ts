import type { Indicateur, Periodicite, Tendance } from '@sssi/domain'
import { ecrireNombre, lireNombre, refuserLesNombres } from '../saisie/nombres.ts'

export type ValeursDIndicateur = {
  readonly libelle: string
  readonly definition: string
  readonly unite: string
  readonly modeDeCalcul: string
  readonly source: string
  readonly responsable: string
  readonly periodicite: string
  readonly delaiJours: string
  readonly tendance: string
  readonly applicable: boolean
  readonly motifNonApplicable: string
  readonly valeurInitiale: string
  readonly dateInitiale: string
  readonly valeurCible: string
  readonly dateCible: string
}

export const indicateurVide: ValeursDIndicateur = {
  libelle: '',
  definition: '',
  unite: '',
  modeDeCalcul: '',
  source: '',
  responsable: '',
  periodicite: 'trimestrielle',
  delaiJours: '15',
  tendance: 'hausse',
  applicable: true,
  motifNonApplicable: '',
  valeurInitiale: '',
  dateInitiale: '',
  valeurCible: '',
  dateCible: '',
}

export function valeursDe(indicateur: Indicateur): ValeursDIndicateur {
  const { libelle, definition, unite, modeDeCalcul, source, responsable, periodicite, tendance, applicable } =
    indicateur
  return {
    libelle,
    definition,
    unite,
    modeDeCalcul,
    source,
    responsable,
    periodicite,
    tendance,
    applicable,
    delaiJours: ecrireNombre(indicateur.delaiJours),
    motifNonApplicable: indicateur.motifNonApplicable ?? '',
    valeurInitiale: ecrireNombre(indicateur.valeurInitiale),
    dateInitiale: indicateur.dateInitiale ?? '',
    valeurCible: ecrireNombre(indicateur.valeurCible),
    dateCible: indicateur.dateCible ?? '',
  }
}

/** Ce que le formulaire seul peut refuser : un texte là où un nombre est attendu. */
export const refuserLIndicateur = (valeurs: ValeursDIndicateur) =>
  refuserLesNombres(valeurs, ['delaiJours', 'valeurInitiale', 'valeurCible'])

export function indicateurAEnvoyer(valeurs: ValeursDIndicateur) {
  const { libelle, definition, unite, modeDeCalcul, source, responsable, applicable } = valeurs
  return {
    libelle,
    definition,
    unite,
    modeDeCalcul,
    source,
    responsable,
    applicable,
    periodicite: valeurs.periodicite as Periodicite,
    tendance: valeurs.tendance as Tendance,
    delaiJours: lireNombre(valeurs.delaiJours) ?? 0,
    motifNonApplicable: applicable ? null : valeurs.motifNonApplicable,
    valeurInitiale: lireNombre(valeurs.valeurInitiale),
    dateInitiale: valeurs.dateInitiale || null,
    valeurCible: lireNombre(valeurs.valeurCible),
    dateCible: valeurs.dateCible || null,
  }
}
