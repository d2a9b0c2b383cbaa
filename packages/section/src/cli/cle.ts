import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Environnement } from './environnement.ts'
import { malEcrite } from './environnement.ts'
import type { Arguments } from './options.ts'

export interface Cle {
  /** Le nom sous lequel le portail la connaît. */
  readonly id: string
  /** En base64 : ce qu’on donne à l’administrateur pour qu’il l’ajoute. */
  readonly publique: string
  readonly signer: (octets: Uint8Array) => string
}

function depuisPrivee(privee: KeyObject): Cle {
  const { x = '' } = createPublicKey(privee).export({ format: 'jwk' })
  const brute = Buffer.from(x, 'base64url')
  return {
    id: createHash('sha256').update(brute).digest('hex').slice(0, 16),
    publique: brute.toString('base64'),
    signer: (octets) => sign(null, octets, privee).toString('base64'),
  }
}

/** La clé de ce PEM ; `null` si ce n’est pas une clé privée Ed25519. */
export function lirePem(pem: string): Cle | null {
  try {
    const privee = createPrivateKey(pem)
    return privee.asymmetricKeyType === 'ed25519' ? depuisPrivee(privee) : null
  } catch {
    return null
  }
}

export function nouvelleCle(): { readonly pem: string; readonly cle: Cle } {
  const { privateKey } = generateKeyPairSync('ed25519')
  return {
    pem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    cle: depuisPrivee(privateKey),
  }
}

const dossierDeDemonstration = ({ racine, variables }: Environnement) =>
  join(variables['DONNEES_DIR'] || join(racine, '.data'), 'cles')

/** Celle que le portail de démonstration de cette machine a préparée ; la première venue quand aucune section n’est visée. */
async function deDemonstration(env: Environnement, section: string | null): Promise<string> {
  const dossier = dossierDeDemonstration(env)
  if (section !== null) return join(dossier, `${section}.pem`)
  const cles = await readdir(dossier).catch(() => [])
  return join(dossier, cles.filter((nom) => nom.endsWith('.pem')).toSorted()[0] ?? 'aucune.pem')
}

/**
 * La clé de l’équipe : l’option, la variable SSSI_CLE — un fichier, ou le PEM lui-même, comme le donnent les chaînes de
 * livraison —, sinon celle du portail de démonstration local.
 */
export async function trouverCle(env: Environnement, args: Arguments, section: string | null): Promise<Cle> {
  const donnee = args.texte('cle') ?? (env.variables['SSSI_CLE'] || undefined)
  if (donnee?.includes('-----BEGIN')) return lue(donnee, 'SSSI_CLE')
  const fichier = donnee === undefined ? await deDemonstration(env, section) : resolve(env.ici, donnee)
  const pem = await readFile(fichier, 'utf8').catch(() => null)
  if (pem === null)
    throw malEcrite(
      donnee === undefined ? 'Il faut une clé pour signer.' : `La clé ${fichier} ne se lit pas.`,
      'Donnez celle de votre équipe : --cle <fichier>, ou la variable SSSI_CLE.',
      `Pour en faire une : npm run section -- keygen ${section ?? '<section>'}`,
    )
  return lue(pem, fichier)
}

/**
 * Pose une clé pour une section neuve, là où le portail de démonstration de cette machine tient les autres : il la reconnaîtra à
 * la première publication. Sans tel portail ici, ou si l’équipe donne sa clé, ne fait rien.
 */
export async function poserCleDeDemonstration(
  env: Environnement,
  args: Arguments,
  section: string,
): Promise<boolean> {
  if (args.texte('cle') !== undefined || env.variables['SSSI_CLE']) return false
  const chemin = join(dossierDeDemonstration(env), `${section}.pem`)
  // Le dossier n’existe que si un portail de démonstration l’a fait ; une clé déjà là se garde.
  return writeFile(chemin, nouvelleCle().pem, { mode: 0o600, flag: 'wx' }).then(
    () => true,
    (erreur: NodeJS.ErrnoException) => {
      if (erreur.code === 'EEXIST' || erreur.code === 'ENOENT') return false
      throw erreur
    },
  )
}

function lue(pem: string, origine: string): Cle {
  const cle = lirePem(pem)
  if (!cle) throw malEcrite(`${origine} n’est pas une clé privée Ed25519 en PEM.`)
  return cle
}
