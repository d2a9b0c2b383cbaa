import type { FastifyReply, FastifyRequest } from 'fastify'
import { codageAccepte, type Compression } from '../artefacts/compression.ts'
import type { Fichier } from '../artefacts/fichier.ts'

/** Le contenu ne changera jamais sous cette adresse. */
export const IMMUABLE = 'public, max-age=31536000, immutable'
/** Le contenu peut changer : le navigateur demande, et reçoit 304 s’il a déjà le bon. */
export const A_VERIFIER = 'no-cache'

/** Le contenu est celui d’un agent, à cet instant : rien ne doit pouvoir le rejouer. */
export const JAMAIS_GARDE = 'no-store'

/** Vrai si le navigateur a déjà ce contenu. La comparaison est faible : un proxy peut avoir recodé la réponse. */
export function dejaConnu(requete: FastifyRequest, etag: string): boolean {
  const connus = requete.headers['if-none-match']
  if (!connus) return false
  return connus.split(',').some((connu) => connu.trim().replace(/^W\//, '') === etag)
}

export interface Envoi {
  readonly fichier: Fichier
  readonly cache: string
  readonly statut?: number
}

/** Envoie un fichier publié, dans le meilleur codage accepté. */
export async function envoyerFichier(
  requete: FastifyRequest,
  reponse: FastifyReply,
  compression: Compression,
  { fichier, cache, statut = 200 }: Envoi,
): Promise<FastifyReply> {
  const codage = fichier.compressible ? codageAccepte(requete.headers['accept-encoding']) : null
  const etag = codage ? `${fichier.etag.slice(0, -1)}-${codage}"` : fichier.etag
  reponse.header('cache-control', cache).header('etag', etag)
  if (fichier.compressible) {
    const autre = reponse.getHeader('vary')
    reponse.header('vary', autre === undefined ? 'accept-encoding' : `${String(autre)}, accept-encoding`)
  }
  if (statut === 200 && cache !== JAMAIS_GARDE && dejaConnu(requete, etag)) return reponse.code(304).send()
  reponse.code(statut).type(fichier.type)
  if (!codage) return reponse.send(fichier.octets)
  return reponse.header('content-encoding', codage).send(await compression.variante(fichier, codage))
}
