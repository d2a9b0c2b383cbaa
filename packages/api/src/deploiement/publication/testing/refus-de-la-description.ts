import { limitesDePublication } from '@sssi/domain'
import { randomBytes } from 'node:crypto'
import { comprimer, entree, fichiersDe, manifeste, uneArchive, uneDescription } from './archive-de-test.ts'
import { cles, essai } from './banc.ts'
import type { CasDeRefus } from './cas-de-refus.ts'

/** Ce qui se décrit mal, ou trop. */
export const refusDeLaDescription: readonly CasDeRefus[] = [
  [
    'ne se décrit pas en JSON',
    422,
    'description_refusee',
    async () => uneArchive({ cle: cles.essai, description: 'description', fichiers: {} }),
  ],
  [
    'se décrit par null',
    422,
    'description_refusee',
    async () => uneArchive({ cle: cles.essai, description: 'null', fichiers: {} }),
  ],
  [
    'nomme une autre section d’un texte que la phrase coupe au milieu d’un caractère',
    403,
    'cle_d_une_autre_section',
    async () => essai((d) => ({ ...d, section: `${'a'.repeat(39)}🙂` })),
  ],
  [
    'cache une clé de prototype',
    422,
    'description_refusee',
    async () => {
      const texte = JSON.stringify(uneDescription('essai', '9.0.0'))
      const pollue = texte.replace('"prend":{', '"prend":{"__proto__":{"admin":true},')
      return uneArchive({ cle: cles.essai, description: pollue, fichiers: fichiersDe('essai') })
    },
  ],
  [
    'cache un constructeur',
    422,
    'description_refusee',
    async () =>
      essai((d) => ({
        ...d,
        api: { 'steering.action.list': { prend: { constructor: {} }, donne: {} } },
      })),
  ],
  [
    'contient un caractère que la base ne garde pas',
    422,
    'description_refusee',
    async () => essai((d) => ({ ...d, manifeste: manifeste('essai', { titre: 'a\u0000b' }) })),
  ],
  [
    'est imbriqué sans fin',
    422,
    'description_refusee',
    async () => {
      const fond = '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)
      const texte = JSON.stringify(uneDescription('essai', '9.0.0')).replace(
        '"prend":{',
        `"prend":{"x":${fond},`,
      )
      return uneArchive({ cle: cles.essai, description: texte, fichiers: fichiersDe('essai') })
    },
  ],
  [
    'est une description énorme',
    413,
    'contenu_trop_gros',
    async () =>
      uneArchive({
        cle: cles.essai,
        description: { x: 'x'.repeat(limitesDePublication.description) },
        fichiers: {},
      }),
  ],
  [
    'est une bombe, avant la signature',
    413,
    'contenu_trop_gros',
    async () => comprimer([entree('description.json', Buffer.alloc(60 * 1024 * 1024))]),
  ],
  [
    'est une bombe, après la signature',
    413,
    'contenu_trop_gros',
    async () => {
      const gros = { 'remoteEntry.js': Buffer.alloc(limitesDePublication.fichier) }
      const fichiers = Object.fromEntries(
        Array.from({ length: 9 }, (_, rang) => [`assets/${rang}.js`, gros['remoteEntry.js']]),
      )
      return essai(undefined, { ...fichiersDe('essai'), ...fichiers })
    },
  ],
  [
    'dépasse la taille d’une archive',
    413,
    'archive_trop_grosse',
    async () => {
      const fichiers = { ...fichiersDe('essai') } as Record<string, string | Buffer>
      for (const rang of [1, 2, 3]) fichiers[`assets/${rang}.png`] = randomBytes(4 * 1024 * 1024)
      return essai(undefined, fichiers)
    },
  ],
]
