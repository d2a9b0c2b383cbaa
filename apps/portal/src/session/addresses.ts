import { pages } from '../router/portal-paths.ts'

/** Adresse de connexion, qui ramène ensuite l’agent où il était. La page publique mène à son tableau de bord. */
export const adresseDeConnexion = (retour: string): string =>
  `/auth/connexion?retour=${encodeURIComponent(retour === pages.accueil.chemin ? pages.tableauDeBord.chemin : retour)}`

export const ADRESSE_DE_DECONNEXION = '/auth/deconnexion'
