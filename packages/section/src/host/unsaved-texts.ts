/** Les textes de la page qui ne sont pas enregistrés, quelle que soit la section qui les tient. */
export interface TextesNonEnregistres {
  /** Signale un texte ; rend de quoi dire qu’il ne l’est plus. */
  signaler(): () => void
  /** Vrai si au moins un texte n’est pas enregistré. */
  yEnA(): boolean
  abonner(ecouteur: () => void): () => void
}

export function creerTextesNonEnregistres(): TextesNonEnregistres {
  const textes = new Set<symbol>()
  const ecouteurs = new Set<() => void>()
  const prevenir = () => {
    for (const ecouteur of ecouteurs) ecouteur()
  }
  return {
    signaler() {
      const texte = Symbol('texte non enregistré')
      textes.add(texte)
      prevenir()
      return () => {
        if (textes.delete(texte)) prevenir()
      }
    },
    yEnA: () => textes.size > 0,
    abonner(ecouteur) {
      ecouteurs.add(ecouteur)
      return () => ecouteurs.delete(ecouteur)
    },
  }
}

/** Ceux de cette page : portail et sections partagent ce module. */
export const textesNonEnregistres = creerTextesNonEnregistres()
