import type { FastifyRequest } from 'fastify'

/** Comme les écrit `identiteDe` : rien d’autre de ce qu’un client met là n’entre dans une trace ni dans un compte. */
const FORME = /^[0-9a-f]{16}$/

/** L’identité de la composition que l’onglet dit avoir ; `null` s’il n’en dit rien de lisible. Elle ne donne aucun droit. */
export function compositionDOnglet({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  const dite = headers['x-sssi-composition']
  return typeof dite === 'string' && FORME.test(dite) ? dite : null
}
