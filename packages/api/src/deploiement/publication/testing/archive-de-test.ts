import type { Description } from '@sssi/domain'
import { packTar, type TarEntry } from 'modern-tar'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { contratServi } from '../../../core/compatibilite/contrat-servi.ts'
import { sha384De } from '../../../core/depot/contenu.ts'
import type { CleDeTest } from '../../cle/testing/cle-de-test.ts'

export type Fichiers = Readonly<Record<string, string | Buffer>>

export const manifeste = (section: string, reste: Record<string, unknown> = {}) => ({
  contrat: 1,
  id: section,
  prefixe: `/${section}`,
  titre: 'Section d’essai',
  ordre: 90,
  equipe: { organisme: 'CNAM', nom: 'Équipe', mission: 'Essayer.', contact: 'Contact' },
  pages: { accueil: { chemin: '', libelle: 'Accueil', navigation: true, permission: 'suivi.lire' } },
  contributions: {},
  requiert: { portail: ['navigation'], api: ['steering.action.list'] },
  ...reste,
})

export const fichiersDe = (section: string): Record<string, string> => ({
  'remoteEntry.js': `export const section = '${section}'`,
  'section.json': JSON.stringify(manifeste(section)),
  'assets/accueil-1a2b.js': 'export default () => null',
  'assets/accueil-3c4d.css': '.sssi-essai { color: red }',
})

export const decrire = (fichiers: Fichiers): Description['fichiers'] =>
  Object.entries(fichiers).map(([chemin, contenu]) => {
    const octets = Buffer.from(contenu)
    return { chemin, taille: octets.length, sha384: sha384De(octets) }
  })

/** La procédure telle que l’API la sert : une version qui s’en sert peut être activée. */
function servie(procedure: string): Description['api'][string] {
  const { prend, donne } = contratServi[procedure] ?? {}
  if (typeof prend !== 'object' || typeof donne !== 'object')
    throw new Error(`L’API ne sert pas ${procedure}.`)
  return { prend: { ...prend }, donne: { ...donne } }
}

/** La description d’une construction bien faite, que les tests abîment à volonté. */
export const uneDescription = (
  section: string,
  version: string,
  fichiers: Fichiers = fichiersDe(section),
): Description => ({
  format: 1,
  section,
  version,
  manifeste: manifeste(section),
  portail: { contrat: 1, capacites: ['navigation'], composants: ['Button'] },
  api: { 'steering.action.list': servie('steering.action.list') },
  prechargement: { entree: ['remoteEntry.js'], pages: {} },
  fichiers: decrire(fichiers),
})

export const entree = (name: string, contenu: string | Buffer): TarEntry => {
  const body = Buffer.from(contenu)
  return { header: { name, size: body.length, type: 'file' }, body }
}

export const comprimer = async (entrees: readonly TarEntry[]): Promise<Buffer> =>
  gzipSync(await packTar(entrees))

export interface ArchiveVoulue {
  readonly cle: CleDeTest
  /** Le texte signé, ou ce qu’on en fait. */
  readonly description: unknown
  readonly fichiers: Fichiers
  /** Ce qui remplace `signature.json`. */
  readonly signature?: string
  /** Ce qui suit les fichiers. */
  readonly enPlus?: readonly TarEntry[]
}

/** L’archive telle que la commande l’envoie. */
export async function uneArchive({ cle, description, fichiers, signature, enPlus = [] }: ArchiveVoulue) {
  const texte = typeof description === 'string' ? description : JSON.stringify(description)
  const signee = signature ?? JSON.stringify({ cle: cle.id, signature: cle.signer(texte) })
  return comprimer([
    entree('description.json', texte),
    entree('signature.json', signee),
    ...Object.entries(fichiers).map(([chemin, contenu]) => entree(chemin, contenu)),
    ...enPlus,
  ])
}

/** Ces octets, reçus par petits morceaux comme d’un réseau. */
export function recevoir(octets: Buffer, morceau = 16_384): Readable {
  return Readable.from(
    (function* () {
      for (let debut = 0; debut < octets.length; debut += morceau)
        yield octets.subarray(debut, debut + morceau)
    })(),
  )
}
