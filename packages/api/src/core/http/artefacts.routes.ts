import type { FastifyInstance } from 'fastify'
import type { Artefacts } from '../artefacts/artefacts.ts'
import type { Compression } from '../artefacts/compression.ts'
import { A_VERIFIER, envoyerFichier, IMMUABLE } from './envoyer-fichier.ts'
import { creerPages } from './pages.ts'

interface AdresseDeSection {
  Params: { id: string; version: string; '*': string }
}

/** Vite met l’empreinte du contenu dans le nom de ce qu’il range là. */
const estHorodate = (chemin: string) => chemin.startsWith('assets/')

const veutUnePage = (accepte: string | undefined) => accepte?.includes('text/html') ?? false

/** Sert les sections, les fichiers du portail et, pour une navigation, sa page : en 404 si l’adresse n’existe pas. */
export function enregistrerArtefacts(
  app: FastifyInstance,
  artefacts: Artefacts,
  compression: Compression,
): void {
  const { shell, sections } = artefacts
  const pages = creerPages(artefacts)

  app.get<AdresseDeSection>('/sections/:id/:version/*', (requete, reponse) => {
    const { id, version, '*': chemin } = requete.params
    const section = sections.get(id)
    const fichier = section?.version === version ? section.fichiers.get(chemin) : undefined
    if (!fichier) return reponse.code(404).type('text/plain; charset=utf-8').send('Fichier inconnu.')
    return envoyerFichier(requete, reponse, compression, { fichier, cache: IMMUABLE })
  })

  app.get('/robots.txt', (_, reponse) =>
    reponse
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send('User-agent: *\nAllow: /$\nAllow: /donnees-ouvertes/\nDisallow: /\n'),
  )

  app.get<{ Params: { '*': string } }>('/*', (requete, reponse) => {
    const chemin = requete.params['*']
    const fichier = shell.fichiers.get(chemin)
    if (fichier) {
      return envoyerFichier(requete, reponse, compression, {
        fichier,
        cache: estHorodate(chemin) ? IMMUABLE : A_VERIFIER,
      })
    }
    const page = pages.pour(`/${chemin}`)
    if (!page.existe && !veutUnePage(requete.headers.accept))
      return reponse.code(404).type('text/plain; charset=utf-8').send('Adresse inconnue.')
    return envoyerFichier(requete, reponse, compression, {
      fichier: page.fichier,
      cache: A_VERIFIER,
      statut: page.existe ? 200 : 404,
    })
  })
}
