import { lookup } from 'node:dns'
import { request as requeteHttp, type IncomingMessage } from 'node:http'
import { request as requeteHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { estPublique } from './adresse-publique.ts'

export interface Telechargement {
  /** Ce que la source avait donné la dernière fois. */
  readonly etag: string | null
  readonly dernierChangement: string | null
}

export interface Limites {
  /** Origines admises hors du réseau public, ou sans https : « http://127.0.0.1:4801 ». */
  readonly originesInternes: readonly string[]
  readonly octets: number
  readonly delaiMs: number
  /** Le portail s’arrête : rien de plus n’est demandé. */
  readonly arret?: AbortSignal
}

export type Telecharge =
  | { readonly inchange: true }
  | ({ readonly inchange: false; readonly texte: string; readonly adresse: string } & Telechargement)

/** Ce qui empêche de relever une source, en une phrase que l’on montre. */
export class SourceInjoignable extends Error {}

const REDIRECTIONS_SUIVIES = 3

/** Le nom est résolu une fois, et l’adresse trouvée est celle qu’on appelle : rien ne peut la changer entre-temps. */
const resoudreEnPublic: LookupFunction = (hote, options, suite) => {
  lookup(hote, { ...options, all: true }, (erreur, trouvees) => {
    if (erreur) return suite(erreur, '', 0)
    const admises = trouvees.filter(({ address }) => estPublique(address))
    const [premiere] = admises
    if (!premiere || admises.length < trouvees.length)
      return suite(new SourceInjoignable('L’adresse de cette source n’est pas sur le réseau public.'), '', 0)
    if (options.all) return suite(null, admises)
    suite(null, premiere.address, premiere.family)
  })
}

function verifier(adresse: URL, { originesInternes }: Limites): { interne: boolean } {
  if (originesInternes.includes(adresse.origin)) return { interne: true }
  if (adresse.protocol !== 'https:') throw new SourceInjoignable('Une source se relève en https seulement.')
  const hote = adresse.hostname.replace(/^\[|\]$/g, '')
  if (isIP(hote) !== 0 && !estPublique(hote))
    throw new SourceInjoignable('L’adresse de cette source n’est pas sur le réseau public.')
  return { interne: false }
}

function appeler(adresse: URL, condition: Telechargement, limites: Limites, signal: AbortSignal) {
  const { interne } = verifier(adresse, limites)
  const requete = adresse.protocol === 'https:' ? requeteHttps : requeteHttp
  return new Promise<IncomingMessage>((tenir, rompre) => {
    requete(
      adresse,
      {
        signal,
        agent: false,
        ...(interne ? {} : { lookup: resoudreEnPublic }),
        headers: {
          accept: 'application/json, application/rss+xml;q=0.9, application/xml;q=0.8',
          // Rien de comprimé : une petite réponse ne peut pas en cacher une immense.
          'accept-encoding': 'identity',
          'user-agent': 'portail-sssi-veille',
          ...(condition.etag ? { 'if-none-match': condition.etag } : {}),
          ...(condition.dernierChangement ? { 'if-modified-since': condition.dernierChangement } : {}),
        },
      },
      tenir,
    )
      .on('error', rompre)
      .end()
  })
}

async function lireTexte(reponse: IncomingMessage, octets: number): Promise<string> {
  const tropLourd = () =>
    new SourceInjoignable(`La source donne plus de ${Math.round(octets / 1_048_576)} Mo.`)
  if (Number(reponse.headers['content-length'] ?? 0) > octets) throw tropLourd()
  const morceaux: Buffer[] = []
  let lus = 0
  for await (const morceau of reponse as AsyncIterable<Buffer>) {
    lus += morceau.length
    if (lus > octets) throw tropLourd()
    morceaux.push(morceau)
  }
  return Buffer.concat(morceaux).toString('utf8')
}

/**
 * Demande un document à une source, seulement s’il a changé. Bornée en temps, en taille et en redirections ; https et réseau
 * public seulement, sauf origine nommée par l’exploitant.
 * @throws SourceInjoignable
 */
export async function telecharger(
  adresse: string,
  condition: Telechargement,
  limites: Limites,
): Promise<Telecharge> {
  const { delaiMs, arret } = limites
  const delai = AbortSignal.timeout(delaiMs)
  const signal = arret ? AbortSignal.any([delai, arret]) : delai
  try {
    let ici = new URL(adresse)
    for (let saut = 0; saut <= REDIRECTIONS_SUIVIES; saut += 1) {
      const reponse = await appeler(ici, condition, limites, signal)
      const { statusCode: statut = 0, headers } = reponse
      if (statut === 304) {
        reponse.destroy()
        return { inchange: true }
      }
      if ([301, 302, 303, 307, 308].includes(statut) && headers.location) {
        reponse.destroy()
        ici = new URL(headers.location, ici)
        continue
      }
      if (statut !== 200) {
        reponse.destroy()
        throw new SourceInjoignable(`La source a répondu par le code ${statut}.`)
      }
      return {
        inchange: false,
        texte: await lireTexte(reponse, limites.octets),
        adresse: ici.href,
        etag: headers.etag?.slice(0, 500) ?? null,
        dernierChangement: headers['last-modified']?.slice(0, 100) ?? null,
      }
    }
    throw new SourceInjoignable('La source renvoie sans fin vers d’autres adresses.')
  } catch (cause) {
    if (cause instanceof SourceInjoignable) throw cause
    if (arret?.aborted) throw new SourceInjoignable('Le portail s’est arrêté pendant la relève.', { cause })
    if (signal.aborted)
      throw new SourceInjoignable(`La source n’a pas répondu en ${Math.round(delaiMs / 1_000)} secondes.`, {
        cause,
      })
    throw new SourceInjoignable(
      'La source est injoignable : son nom est inconnu, ou la connexion est refusée.',
      {
        cause,
      },
    )
  }
}
