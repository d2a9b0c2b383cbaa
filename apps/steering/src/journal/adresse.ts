export const ADRESSE_DU_JOURNAL = '/pilotage/journal'

/** Entrées par page : assez pour lire une semaine, assez peu pour que la page reste légère. */
export const ENTREES_PAR_PAGE = 25

/** L’entrée avant laquelle la page commence ; `null` pour les plus récentes, ou quand l’adresse ne dit rien de lisible. */
export function lireAvant(parametres: URLSearchParams): number | null {
  const lu = parametres.get('avant') ?? ''
  return /^[1-9]\d{0,14}$/.test(lu) ? Number(lu) : null
}

export function lienVersLaSuite(avant: number): string {
  return `${ADRESSE_DU_JOURNAL}?avant=${avant}`
}
