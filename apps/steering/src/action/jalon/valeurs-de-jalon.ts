import type { Jalon, JalonEtat, JalonType, OrganismeCode } from '@sssi/domain'

export type ValeursDeCompteRendu = {
  readonly etat: string
  readonly realiseLe: string
  readonly commentaire: string
}
export type ValeursDeJalon = ValeursDeCompteRendu & {
  readonly acteur: string
  readonly type: string
  readonly libelle: string
  readonly echeance: string
}

export function compteRenduDe({ etat, realiseLe, commentaire }: Jalon): ValeursDeCompteRendu {
  return { etat, realiseLe: realiseLe ?? '', commentaire }
}

export function valeursDe(jalon: Jalon): ValeursDeJalon {
  const { acteur, type, libelle, echeance } = jalon
  return { acteur, type, libelle, echeance, ...compteRenduDe(jalon) }
}

/** Un jalon neuf : attendu, de l’acteur par défaut. */
export function jalonVide(acteur: OrganismeCode): ValeursDeJalon {
  return { acteur, type: 'jalon', libelle: '', echeance: '', etat: 'prevu', realiseLe: '', commentaire: '' }
}

/** La date de réalisation n’a de sens que pour un jalon atteint : cachée du formulaire, elle ne part pas non plus. */
export function compteRenduAEnvoyer({ etat, realiseLe, commentaire }: ValeursDeCompteRendu) {
  return {
    etat: etat as JalonEtat,
    realiseLe: etat === 'atteint' && realiseLe !== '' ? realiseLe : null,
    commentaire,
  }
}

export function jalonAEnvoyer(valeurs: ValeursDeJalon) {
  const { acteur, type, libelle, echeance } = valeurs
  return {
    acteur: acteur as OrganismeCode,
    type: type as JalonType,
    libelle,
    echeance,
    ...compteRenduAEnvoyer(valeurs),
  }
}
