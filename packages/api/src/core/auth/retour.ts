/** La page ouverte après la connexion quand aucune n’est demandée. */
export const RETOUR_PAR_DEFAUT = '/'

/**
 * L’adresse de retour demandée, si elle reste dans le portail ; sinon la page d’accueil. Elle est relue par l’analyseur
 * d’adresses lui-même : `//ailleurs`, `/\ailleurs` ou un chemin truffé de retours à la ligne n’y survivent pas.
 */
export function retourAdmis(demande: unknown, urlPublique: string): string {
  if (typeof demande !== 'string' || demande.length > 2000 || !demande.startsWith('/'))
    return RETOUR_PAR_DEFAUT
  const url = URL.parse(demande, urlPublique)
  if (url?.origin !== urlPublique || url.pathname.startsWith('//')) return RETOUR_PAR_DEFAUT
  // Revenir sur une route de connexion bouclerait.
  if (url.pathname.startsWith('/auth/') || url.pathname.startsWith('/demonstration/'))
    return RETOUR_PAR_DEFAUT
  return url.pathname + url.search + url.hash
}
