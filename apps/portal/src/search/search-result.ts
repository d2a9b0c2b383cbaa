/** Un résultat, sous la forme que toutes les sections rendent. `href` est une adresse du portail. */
export interface Resultat {
  readonly titre: string
  readonly description: string
  readonly href: string
}

const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null

function lireResultat(valeur: unknown): Resultat[] {
  if (!estObjet(valeur)) return []
  const { titre, description, href } = valeur
  // Une adresse extérieure dans les résultats serait un hameçon : on ne suit que celles du portail.
  const interne = typeof href === 'string' && href.startsWith('/') && !href.startsWith('//')
  if (typeof titre !== 'string' || !interne) return []
  return [{ titre, description: typeof description === 'string' ? description : '', href }]
}

/** Lit la réponse d’une section. Le portail ne connaît pas ses procédures : une réponse d’une autre forme est une erreur. */
export function lireResultats(reponse: unknown): Resultat[] {
  if (!estObjet(reponse) || !Array.isArray(reponse['resultats'])) {
    throw new TypeError('La recherche a répondu sous une forme inattendue.')
  }
  return reponse['resultats'].flatMap(lireResultat)
}
