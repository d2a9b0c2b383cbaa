import { formatDateLongue, jalonOuvert, joursEntre, pluriel, type Jalon, type Jour } from '@sssi/domain'

export const jalonEnRetard = (jalon: Pick<Jalon, 'etat' | 'echeance'>, aujourdhui: Jour): boolean =>
  jalonOuvert(jalon) && jalon.echeance < aujourdhui

/** Quand le jalon est attendu, ou ce qu’il est devenu. */
export function phraseDeJalon(jalon: Jalon, aujourdhui: Jour): string {
  const echeance = formatDateLongue(jalon.echeance)
  if (jalon.etat === 'atteint') {
    return jalon.realiseLe
      ? `Atteint le ${formatDateLongue(jalon.realiseLe)}, attendu le ${echeance}`
      : `Atteint, attendu le ${echeance}`
  }
  if (jalon.etat === 'abandonne') return `Abandonné, était attendu le ${echeance}`
  return jalonEnRetard(jalon, aujourdhui)
    ? `Attendu le ${echeance}, en retard de ${pluriel(joursEntre(jalon.echeance, aujourdhui), 'jour')}`
    : `Attendu le ${echeance}`
}

export interface JalonsDUnActeur {
  readonly acteur: Jalon['acteur']
  readonly jalons: readonly Jalon[]
}

/** La feuille de route « pour chacun des acteurs » : ceux de l’action d’abord, même sans jalon, puis les autres. */
export function parActeur(jalons: readonly Jalon[], acteurs: readonly Jalon['acteur'][]): JalonsDUnActeur[] {
  const tous = [...new Set([...acteurs, ...jalons.map(({ acteur }) => acteur)])]
  return tous.map((acteur) => ({
    acteur,
    jalons: jalons
      .filter((jalon) => jalon.acteur === acteur)
      .toSorted((a, b) => a.echeance.localeCompare(b.echeance)),
  }))
}
