import type { CookieSerializeOptions } from '@fastify/cookie'

export interface Cookies {
  readonly session: string
  readonly connexion: string
  readonly options: CookieSerializeOptions
}

/**
 * Les cookies du portail. En https, `__Host-` interdit à un autre sous-domaine de les poser ; en http (sur cette machine
 * seulement), les navigateurs refuseraient ce préfixe.
 */
export function cookiesDe(urlPublique: string): Cookies {
  const securise = urlPublique.startsWith('https:')
  const prefixe = securise ? '__Host-' : ''
  return {
    session: `${prefixe}sssi`,
    connexion: `${prefixe}sssi-connexion`,
    options: { httpOnly: true, secure: securise, sameSite: 'lax', path: '/' },
  }
}

/** Lit un cookie dans l’en-tête, sans analyser les autres : cette lecture est sur le chemin de chaque requête. */
export function lireCookie(entete: string | undefined, nom: string): string | null {
  if (!entete) return null
  for (const partie of entete.split(';')) {
    const egal = partie.indexOf('=')
    if (egal !== -1 && partie.slice(0, egal).trim() === nom) return partie.slice(egal + 1).trim()
  }
  return null
}
