import { empreinte } from '../artefacts/fichier.ts'

/**
 * Les deux seules feuilles de style en ligne de la page : celles que react-dsfr écrit, une par thème, pour que les
 * ascenseurs et les champs natifs du navigateur suivent le thème.
 */
const stylesDeTheme = [':root { color-scheme: light; }', ':root { color-scheme: dark; }']

const source = (texte: string) => `'sha256-${empreinte('sha256', texte)}'`

/** La politique de contenu des pages. `carte` est la carte d’import, seul script en ligne admis. */
export function politiqueDeContenu(carte: string | null): string {
  return [
    "default-src 'none'",
    `script-src 'self'${carte === null ? '' : ` ${source(carte)}`}`,
    `style-src 'self' ${stylesDeTheme.map(source).join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const permissions = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'usb',
]

/**
 * Les en-têtes de sécurité de toutes les réponses ; une page y met sa propre politique, qui admet sa carte d’import. HSTS n’a de
 * sens, et n’est lu, qu’en https.
 */
export function enTetesDeSecurite(urlPublique: string): Record<string, string> {
  return {
    'content-security-policy': politiqueDeContenu(null),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': permissions.map((nom) => `${nom}=()`).join(', '),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(urlPublique.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
      : {}),
  }
}
