import type { FastifyInstance } from 'fastify'
import type { CustomFetch } from 'openid-client'
import type { Config } from '../http/config.ts'
import { rendreErreur } from '../http/page-simple.ts'
import { clesDeDemonstration } from './demonstration/cles.ts'
import { EMETTEUR_DE_DEMONSTRATION } from './demonstration/comptes.ts'
import { enregistrerDemonstration } from './demonstration/demonstration.routes.ts'
import {
  CHEMIN_DEMONSTRATION,
  CLIENT_DEMONSTRATION,
  creerFournisseurDeDemonstration,
} from './demonstration/fournisseur-demonstration.ts'
import { cheminDeconnecte, cheminDeRetour, creerFournisseur, type Fournisseur } from './fournisseur.ts'

/** Joint ce serveur par l’adresse où il écoute, même si son adresse publique passe par un proxy. */
function joindreCeServeur(app: FastifyInstance): CustomFetch {
  return (demande, options) => {
    const { pathname, search } = new URL(demande)
    const ecoute = app.server.address()
    if (ecoute === null || typeof ecoute === 'string') throw new Error('Le serveur n’écoute pas encore.')
    const hote = ecoute.family === 'IPv6' ? `[${ecoute.address}]` : ecoute.address
    const { body, ...reste } = options
    return fetch(new URL(pathname + search, `http://${hote}:${ecoute.port}`), {
      ...reste,
      ...(body === undefined ? {} : { body }),
    } as RequestInit)
  }
}

/** Le fournisseur d’identité de ce portail : ProConnect s’il est configuré, sinon celui de démonstration, monté ici. */
export async function preparerFournisseur(
  app: FastifyInstance,
  config: Config,
  habillage: string,
): Promise<Fournisseur> {
  const { urlPublique } = config
  if (config.proconnect) return creerFournisseur({ ...config.proconnect, urlPublique })
  const cles = await clesDeDemonstration(config.dossierDonnees)
  const provider = creerFournisseurDeDemonstration(config.production, {
    urlPublique,
    cles,
    cheminDeRetour,
    cheminDeconnecte,
    rendreErreur: (description) =>
      rendreErreur({
        titre: 'La connexion de démonstration a échoué',
        phrases: ['Recommencez la connexion.', `Le fournisseur de démonstration dit : ${description}`],
        lien: { href: '/auth/connexion', libelle: 'Se connecter' },
        reference: null,
        habillage,
      }),
  })
  await enregistrerDemonstration(app, { provider, urlPublique, habillage })
  return creerFournisseur({
    issuer: new URL(CHEMIN_DEMONSTRATION, urlPublique).href,
    clientId: CLIENT_DEMONSTRATION,
    clientSecret: cles.secret,
    urlPublique,
    emetteur: EMETTEUR_DE_DEMONSTRATION,
    fetch: joindreCeServeur(app),
  })
}
