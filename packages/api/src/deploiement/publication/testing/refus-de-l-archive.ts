import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { comprimer, entree, fichiersDe, uneArchive, uneDescription } from './archive-de-test.ts'
import { cles, essai } from './banc.ts'
import type { CasDeRefus } from './cas-de-refus.ts'

/** Ce qui n’est pas une archive signée par une clé de la section. */
export const refusDeLArchive: readonly CasDeRefus[] = [
  ['n’est pas une archive', 400, 'archive_illisible', async () => randomBytes(5000)],
  ['est vide', 400, 'archive_illisible', async () => Buffer.alloc(0)],
  ['n’est pas un tar', 400, 'archive_illisible', async () => gzipSync(randomBytes(5000))],
  ['est coupé', 400, 'archive_illisible', async () => (await essai()).subarray(0, -200)],
  [
    'est coupé au milieu de la description',
    400,
    'archive_illisible',
    async () => (await essai()).subarray(0, 300),
  ],
  [
    'ne commence pas par la description',
    400,
    'entete_attendu',
    async () => comprimer([entree('remoteEntry.js', 'x')]),
  ],
  [
    'ne porte pas de signature',
    400,
    'entete_attendu',
    async () => comprimer([entree('description.json', '{}'), entree('remoteEntry.js', 'x')]),
  ],
  [
    'porte une signature mal formée',
    400,
    'signature_illisible',
    async () => uneArchive({ cle: cles.essai, description: '{}', fichiers: {}, signature: '{"cle":"../x"}' }),
  ],
  [
    'est signé d’une clé inconnue',
    401,
    'cle_inconnue',
    async () =>
      uneArchive({ cle: cles.inconnue, description: uneDescription('essai', '9.0.0'), fichiers: {} }),
  ],
  [
    'est signé d’une clé révoquée',
    401,
    'cle_revoquee',
    async () =>
      uneArchive({
        cle: cles.revoquee,
        description: uneDescription('essai', '9.0.0'),
        fichiers: fichiersDe('essai'),
      }),
  ],
  [
    'emprunte le nom d’une clé',
    401,
    'signature_fausse',
    async () => {
      const texte = JSON.stringify(uneDescription('essai', '9.0.0'))
      const signature = JSON.stringify({ cle: cles.essai.id, signature: cles.inconnue.signer(texte) })
      return uneArchive({ cle: cles.essai, description: texte, fichiers: fichiersDe('essai'), signature })
    },
  ],
  [
    'a changé après la signature',
    401,
    'signature_fausse',
    async () => {
      const texte = JSON.stringify(uneDescription('essai', '9.0.0'))
      const signature = JSON.stringify({ cle: cles.essai.id, signature: cles.essai.signer(texte) })
      const altere = texte.replace('9.0.0', '9.0.1')
      return uneArchive({ cle: cles.essai, description: altere, fichiers: fichiersDe('essai'), signature })
    },
  ],
  [
    'est signé de la clé d’une autre section',
    403,
    'cle_d_une_autre_section',
    async () =>
      uneArchive({
        cle: cles.nuage,
        description: uneDescription('essai', '9.0.0'),
        fichiers: fichiersDe('essai'),
      }),
  ],
]
