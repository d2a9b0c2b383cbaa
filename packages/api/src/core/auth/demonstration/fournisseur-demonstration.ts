import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import type { ClesDeDemonstration } from './cles.ts'
import { comptesDeDemonstration, type CompteDeDemonstration } from './comptes.ts'
import { creerMemoire } from './memoire.ts'
import { libelleOrganisme } from '@sssi/domain'

export const CHEMIN_DEMONSTRATION = '/demonstration/oidc'
export const CLIENT_DEMONSTRATION = 'portail-sssi'

const DOUZE_HEURES_S = 12 * 3600

/** Les informations d’identité rendues par ProConnect, chacune sous la portée de son nom. */
const revendications = ['given_name', 'usual_name', 'email', 'uid', 'siret', 'idp_id', 'organization_label']

const informationsDe = (compte: CompteDeDemonstration) => ({
  sub: compte.id,
  given_name: compte.prenom,
  usual_name: compte.nom,
  email: compte.courriel,
  uid: compte.id,
  // Aucun établissement réel ne porte ce numéro.
  siret: '00000000000000',
  idp_id: 'demonstration',
  organization_label: libelleOrganisme(compte.organisme),
})

/**
 * ProConnect ne demande pas de confirmer la déconnexion. `postLogoutRedirectUri` a déjà été comparée à celles du client.
 */
async function fermerSansConfirmation(ctx: KoaContextWithOIDC): Promise<void> {
  const session = ctx.oidc.session
  const { postLogoutRedirectUri, state } = (session?.state ?? {}) as Record<string, string | undefined>
  await session?.destroy()
  const suite = new URL(postLogoutRedirectUri ?? '/', ctx.oidc.issuer)
  if (state) suite.searchParams.set('state', state)
  ctx.redirect(suite.href)
}

export interface OptionsDemonstration {
  readonly urlPublique: string
  readonly cles: ClesDeDemonstration
  readonly cheminDeRetour: string
  readonly cheminDeconnecte: string
  readonly rendreErreur: (description: string) => string
}

const options = ({
  urlPublique,
  cles,
  cheminDeRetour,
  cheminDeconnecte,
  rendreErreur,
}: OptionsDemonstration): Configuration => ({
  adapter: creerMemoire(),
  jwks: { keys: [cles.jwk] },
  cookies: {
    keys: cles.cookies,
    names: { session: 'demonstration', interaction: 'demonstration-choix', resume: 'demonstration-suite' },
    long: { httpOnly: true, sameSite: 'lax', path: CHEMIN_DEMONSTRATION },
  },
  clients: [
    {
      client_id: CLIENT_DEMONSTRATION,
      client_secret: cles.secret,
      redirect_uris: [new URL(cheminDeRetour, urlPublique).href],
      post_logout_redirect_uris: [new URL(cheminDeconnecte, urlPublique).href],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'client_secret_post',
      id_token_signed_response_alg: 'RS256',
      userinfo_signed_response_alg: 'RS256',
    },
  ],
  scopes: ['openid', ...revendications],
  claims: { openid: ['sub'], ...Object.fromEntries(revendications.map((nom) => [nom, [nom]])) },
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: false },
    jwtUserinfo: { enabled: true },
    rpInitiatedLogout: { enabled: true, logoutSource: fermerSansConfirmation },
  },
  interactions: { url: (_, interaction) => `${CHEMIN_DEMONSTRATION}/compte/${interaction.uid}` },
  // Les durées de ProConnect : un code vaut 30 secondes, un jeton d’accès 60, une session 12 heures.
  ttl: {
    AuthorizationCode: 30,
    AccessToken: 60,
    IdToken: 60,
    Grant: DOUZE_HEURES_S,
    Interaction: 600,
    Session: DOUZE_HEURES_S,
  },
  findAccount(_, id) {
    const compte = comptesDeDemonstration.find((candidat) => candidat.id === id)
    return compte && { accountId: compte.id, claims: () => informationsDe(compte) }
  },
  // Comme chez ProConnect, l’agent ne consent pas portée par portée : le portail est un client connu.
  async loadExistingGrant(ctx) {
    const { client, session, params, provider } = ctx.oidc
    if (!client || !session?.accountId) return undefined
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
    grant.addOIDCScope(String(params?.scope ?? 'openid'))
    await grant.save()
    return grant
  },
  renderError(ctx, { error_description: description, error }) {
    ctx.type = 'html'
    ctx.body = rendreErreur(description ?? error)
  },
})

/**
 * Le fournisseur d’identité de démonstration : il se comporte comme ProConnect, sans mot de passe.
 * @throws en production, sans exception possible.
 */
export function creerFournisseurDeDemonstration(production: boolean, choix: OptionsDemonstration): Provider {
  if (production) {
    throw new Error(
      'La connexion de démonstration, sans mot de passe, ne démarre pas en production. Configurez ProConnect (PROCONNECT_ISSUER, PROCONNECT_CLIENT_ID, PROCONNECT_CLIENT_SECRET).',
    )
  }
  const provider = new Provider(new URL(CHEMIN_DEMONSTRATION, choix.urlPublique).href, options(choix))
  // L’adresse publique fait foi : le serveur se joint lui-même par une adresse locale qui ne doit pas paraître.
  provider.proxy = true
  return provider
}
