import { createHash, randomBytes } from 'node:crypto'

/** 256 bits d’aléa, en 43 caractères : jetons de session, `state`, `nonce` (ProConnect en demande au moins 32). */
export const nouveauJeton = (): string => randomBytes(32).toString('base64url')

/** L’empreinte gardée en base : un jeton de 256 bits n’a besoin ni de sel ni de ralentissement. */
export const hacher = (jeton: string): string => createHash('sha256').update(jeton).digest('base64url')
