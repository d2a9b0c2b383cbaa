import * as oidc from 'openid-client'
import { identiteDepuis, identiteSchema, type Identite } from './identite.schema.ts'

/** Une connexion commencée : ce qu’il faut retrouver au retour du fournisseur d’identité. */
export interface Tentative {
  readonly etat: string
  readonly nonce: string
  readonly verificateur: string
}

export interface IdentiteVerifiee {
  readonly identite: Identite
  readonly jetonIdentite: string
}

/** Le fournisseur d’identité, réel ou de démonstration : le portail ne fait pas la différence. */
export interface Fournisseur {
  adresseDeConnexion(tentative: Tentative): Promise<URL>
  /** @throws si la réponse du fournisseur est fausse, rejouée, expirée, mal signée ou incomplète. */
  verifierRetour(retour: URL, tentative: Tentative): Promise<IdentiteVerifiee>
  adresseDeDeconnexion(jetonIdentite: string, etat: string): Promise<URL>
}

export interface OptionsFournisseur {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly urlPublique: string
  /** L’émetteur enregistré avec l’agent ; par défaut l’adresse du fournisseur. */
  readonly emetteur?: string
  /** Pour joindre un fournisseur hébergé par ce même serveur, quelle que soit son adresse publique. */
  readonly fetch?: oidc.CustomFetch
}

/** Chez ProConnect, chaque information a la portée de son nom. */
const portees = [
  'openid',
  'given_name',
  'usual_name',
  'email',
  'uid',
  'siret',
  'idp_id',
  'organization_label',
]
const DELAI_S = 10

/** Les deux adresses du portail à déclarer chez le fournisseur d’identité. */
export const cheminDeRetour = '/auth/retour'
export const cheminDeconnecte = '/auth/deconnecte'

/** ProConnect refuse toute la demande pour une portée qu’il ne connaît pas : on ne demande que ce qu’il annonce. */
function porteesDemandees(client: oidc.Configuration): string {
  const annoncees = client.serverMetadata().scopes_supported
  return portees.filter((portee) => annoncees?.includes(portee) ?? true).join(' ')
}

/**
 * Un client OpenID Connect conforme à ProConnect : code d’autorisation, `state` et `nonce` de 43 caractères, PKCE dès que le
 * fournisseur l’annonce, informations d’identité en JWT dont la signature est vérifiée, déconnexion chez le fournisseur.
 */
export function creerFournisseur(options: OptionsFournisseur): Fournisseur {
  const redirection = new URL(cheminDeRetour, options.urlPublique).href
  const http = options.issuer.startsWith('http:')
  let decouverte: Promise<oidc.Configuration> | null = null

  const decouvrir = () =>
    oidc.discovery(
      new URL(options.issuer),
      options.clientId,
      {
        redirect_uris: [redirection],
        id_token_signed_response_alg: 'RS256',
        userinfo_signed_response_alg: 'RS256',
      },
      oidc.ClientSecretPost(options.clientSecret),
      {
        timeout: DELAI_S,
        execute: [oidc.enableNonRepudiationChecks, ...(http ? [oidc.allowInsecureRequests] : [])],
        ...(options.fetch ? { [oidc.customFetch]: options.fetch } : {}),
      },
    )

  /** La découverte n’est faite qu’une fois ; un échec n’est pas retenu, le fournisseur peut revenir. */
  function configuration(): Promise<oidc.Configuration> {
    decouverte ??= decouvrir().catch((erreur: unknown) => {
      decouverte = null
      throw erreur
    })
    return decouverte
  }

  return {
    async adresseDeConnexion({ etat, nonce, verificateur }) {
      const client = await configuration()
      return oidc.buildAuthorizationUrl(client, {
        redirect_uri: redirection,
        scope: porteesDemandees(client),
        state: etat,
        nonce,
        ...(client.serverMetadata().supportsPKCE()
          ? {
              code_challenge: await oidc.calculatePKCECodeChallenge(verificateur),
              code_challenge_method: 'S256',
            }
          : {}),
      })
    },

    async verifierRetour(retour, { etat, nonce, verificateur }) {
      const client = await configuration()
      const jetons = await oidc.authorizationCodeGrant(client, retour, {
        expectedState: etat,
        expectedNonce: nonce,
        idTokenExpected: true,
        ...(client.serverMetadata().supportsPKCE() ? { pkceCodeVerifier: verificateur } : {}),
      })
      const revendications = jetons.claims()
      if (!revendications || !jetons.id_token)
        throw new Error('Le fournisseur d’identité n’a pas rendu de jeton d’identité.')
      const informations = await oidc.fetchUserInfo(client, jetons.access_token, revendications.sub)
      return {
        identite: identiteDepuis(options.emetteur ?? revendications.iss, identiteSchema.parse(informations)),
        jetonIdentite: jetons.id_token,
      }
    },

    async adresseDeDeconnexion(jetonIdentite, etat) {
      const adresse = oidc.buildEndSessionUrl(await configuration(), {
        id_token_hint: jetonIdentite,
        post_logout_redirect_uri: new URL(cheminDeconnecte, options.urlPublique).href,
        state: etat,
      })
      // ProConnect n’attend que ces trois paramètres ; le jeton d’identité dit déjà quel client parle.
      adresse.searchParams.delete('client_id')
      return adresse
    },
  }
}
