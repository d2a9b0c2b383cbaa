export const jalonTypes = ['jalon', 'livrable', 'decision_attendue', 'texte_reglementaire'] as const
export type JalonType = (typeof jalonTypes)[number]

export const jalonEtats = ['prevu', 'en_cours', 'atteint', 'abandonne'] as const
export type JalonEtat = (typeof jalonEtats)[number]

const libellesDuType: Record<JalonType, string> = {
  jalon: 'Jalon',
  livrable: 'Livrable',
  decision_attendue: 'Décision attendue',
  texte_reglementaire: 'Texte réglementaire',
}

const libellesDeLEtat: Record<JalonEtat, string> = {
  prevu: 'Prévu',
  en_cours: 'En cours',
  atteint: 'Atteint',
  abandonne: 'Abandonné',
}

export function libelleJalonType(type: JalonType): string {
  return libellesDuType[type]
}

export function libelleJalonEtat(etat: JalonEtat): string {
  return libellesDeLEtat[etat]
}

/** Something is still expected of the jalon: it is neither reached nor dropped. */
export function jalonOuvert(jalon: { etat: JalonEtat }): boolean {
  return jalon.etat === 'prevu' || jalon.etat === 'en_cours'
}
