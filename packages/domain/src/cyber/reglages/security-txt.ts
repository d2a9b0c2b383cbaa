import { jourDe } from '../../temps/jour.ts'
import { adressesDuCert, manquesDesReglages } from './document-rfc2350.ts'
import type { ReglagesDuCert } from './reglages.schema.ts'

/** RFC 9116 § 2.5.5 recommends less than a year: what nobody looked at for longer is not to be trusted. */
export const JOURS_DE_VALIDITE_AU_PLUS = 365

interface Contexte {
  readonly urlPublique: string
  readonly maintenant: Date
}

/**
 * `security.txt` (RFC 9116), or null while there is nothing sure to say: settings incomplete, or not looked at again in time.
 * `Expires` never lies: it is the end of the day that the settings promise, in UTC and never later than in Paris.
 */
export function securityTxt(reglages: ReglagesDuCert, { urlPublique, maintenant }: Contexte): string | null {
  if (manquesDesReglages(reglages, jourDe(maintenant)).length > 0) return null
  const { courriel, telephone, clePgp, politique, remerciements, langues, expireLe } = reglages
  const champs: readonly (readonly [string, string])[] = [
    ['Contact', `mailto:${courriel}`],
    ['Contact', `tel:${telephone.replace(/[^+0-9]/g, '').replace(/(?!^)\+/g, '')}`],
    ['Expires', `${expireLe}T21:59:59Z`],
    ...(clePgp === '' ? [] : [['Encryption', `${urlPublique}${adressesDuCert.cle}`] as const]),
    ...(remerciements === '' ? [] : [['Acknowledgments', remerciements] as const]),
    ['Preferred-Languages', langues.join(', ')],
    ['Canonical', `${urlPublique}${adressesDuCert.securityTxt}`],
    ['Policy', politique === '' ? `${urlPublique}${adressesDuCert.page}` : politique],
  ]
  return champs.map(([champ, valeur]) => `${champ}: ${valeur}\n`).join('')
}
