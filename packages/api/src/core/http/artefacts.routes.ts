import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Compression } from '../artefacts/compression.ts'
import type { Catalogue, Visiteur } from '../catalogue/catalogue.ts'
import { ecrireDecouverte } from '../catalogue/decouverte.ts'
import type { Horloge } from '../trpc/context.ts'
import { A_VERIFIER, envoyerFichier, IMMUABLE, JAMAIS_GARDE } from './envoyer-fichier.ts'
import { creerCompressionVive } from './reponses-gardees.ts'

export interface Dependances {
  readonly catalogue: Catalogue
  readonly compression: Compression
  readonly horloge: Horloge
  readonly urlPublique: string
  readonly visiteurDe: (requete: FastifyRequest) => Promise<Visiteur>
}

/**
 * Un fichier de section n’est jamais une page : ouvert comme document (un SVG, par exemple), il n’exécute rien et n’a pas
 * l’origine du portail. Publier n’est pas activer.
 */
const POLITIQUE_D_UN_FICHIER = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

interface AdresseDeSection {
  Params: { id: string; version: string; '*': string }
}

/** Vite met l’empreinte du contenu dans le nom de ce qu’il range là. */
const estHorodate = (chemin: string) => chemin.startsWith('assets/')

const veutUnePage = (accepte: string | undefined) => accepte?.includes('text/html') ?? false

/** Sert les sections, les fichiers du portail et, pour une navigation, sa page : en 404 si l’adresse n’existe pas. */
export function enregistrerArtefacts(
  app: FastifyInstance,
  { catalogue, compression, horloge, urlPublique, visiteurDe }: Dependances,
): void {
  // Une page vit une heure : la comprimer au plus fort, et la garder sur disque, coûterait plus que cela ne rapporte.
  const compressionDesPages = creerCompressionVive()

  app.get('/sections/discovery.json', (_, reponse) =>
    reponse
      .header('cache-control', A_VERIFIER)
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .send(ecrireDecouverte(catalogue, urlPublique, horloge.maintenant())),
  )

  app.get<AdresseDeSection>('/sections/:id/:version/*', async (requete, reponse) => {
    const { id, version, '*': chemin } = requete.params
    const fichier = await catalogue.fichier(id, version, chemin)
    if (!fichier) return reponse.code(404).type('text/plain; charset=utf-8').send('Fichier inconnu.')
    reponse.header('content-security-policy', POLITIQUE_D_UN_FICHIER)
    return envoyerFichier(requete, reponse, compression, { fichier, cache: IMMUABLE })
  })

  app.get('/robots.txt', (_, reponse) =>
    reponse
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send('User-agent: *\nAllow: /$\nAllow: /donnees-ouvertes/\nDisallow: /\n'),
  )

  app.get<{ Params: { '*': string } }>('/*', async (requete, reponse) => {
    const chemin = requete.params['*']
    const fichier = await catalogue.fichierDuPortail(chemin)
    if (fichier) {
      return envoyerFichier(requete, reponse, compression, {
        fichier,
        cache: estHorodate(chemin) ? IMMUABLE : A_VERIFIER,
      })
    }
    const visiteur = await visiteurDe(requete)
    const page = (await catalogue.composer(visiteur)).page(`/${chemin}`)
    if (!page.existe && !veutUnePage(requete.headers.accept))
      return reponse.code(404).type('text/plain; charset=utf-8').send('Adresse inconnue.')
    // Deux agents peuvent recevoir deux pages à la même adresse.
    reponse.header('content-security-policy', page.politique).header('vary', 'cookie')
    return envoyerFichier(requete, reponse, compressionDesPages, {
      fichier: page.fichier,
      cache: visiteur.agentId === null ? A_VERIFIER : JAMAIS_GARDE,
      statut: page.existe ? 200 : 404,
    })
  })
}
