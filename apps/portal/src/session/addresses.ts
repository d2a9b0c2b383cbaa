/** Adresse de connexion, qui ramène ensuite l’agent où il était. Une page d’accueil mène à son tableau de bord. */
export const adresseDeConnexion = (retour: string): string =>
  `/auth/connexion?retour=${encodeURIComponent(retour === '/' ? '/tableau-de-bord' : retour)}`

export const ADRESSE_DE_DECONNEXION = '/auth/deconnexion'
