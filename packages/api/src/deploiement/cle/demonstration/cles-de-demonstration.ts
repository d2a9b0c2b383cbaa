import type { OrganismeCode } from '@sssi/domain'
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db } from '../../../core/db/db.ts'
import type { Horloge } from '../../../core/trpc/context.ts'
import { ajouterCle } from '../ajouter-cle.ts'

export interface SectionDeDemonstration {
  readonly section: string
  readonly organisme: OrganismeCode
}

function nouvelleCle(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
}

/** La clé de ce fichier, créée à la première fois ; deux processus qui démarrent ensemble gardent la même. */
async function cleDuFichier(chemin: string): Promise<string> {
  await writeFile(chemin, nouvelleCle(), { flag: 'wx', mode: 0o600 }).catch(
    (erreur: NodeJS.ErrnoException) => {
      if (erreur.code !== 'EEXIST') throw erreur
    },
  )
  return readFile(chemin, 'utf8')
}

function partiePublique(pem: string): string {
  const { x = '' } = createPublicKey(createPrivateKey(pem)).export({ format: 'jwk' })
  return Buffer.from(x, 'base64url').toString('base64')
}

export const LIBELLE = 'Clé de démonstration'
export const dossierDesCles = (dossierDonnees: string) => join(dossierDonnees, 'cles')

/** La partie publique de la clé de ce fichier ; `null` si ce n’en est pas une. */
export const partiePubliqueDuFichier = (chemin: string): Promise<string | null> =>
  readFile(chemin, 'utf8')
    .then(partiePublique)
    .catch(() => null)

/**
 * Donne à chaque section une clé, dans `<dossierDonnees>/cles/<section>.pem`, pour que l’on puisse publier sur un portail de
 * démonstration sans autre préparation. Jamais ailleurs : ces clés ne sont tenues par aucune équipe.
 */
export async function preparerClesDeDemonstration(
  { db, horloge }: { readonly db: Db; readonly horloge: Horloge },
  dossierDonnees: string,
  sections: readonly SectionDeDemonstration[],
): Promise<void> {
  const dossier = dossierDesCles(dossierDonnees)
  await mkdir(dossier, { recursive: true, mode: 0o700 })
  for (const { section, organisme } of sections) {
    const clePublique = partiePublique(await cleDuFichier(join(dossier, `${section}.pem`)))
    const le = horloge.maintenant()
    const cle = {
      section,
      organisme,
      clePublique,
      libelle: LIBELLE,
      le,
      auteur: null,
      trace: {},
    }
    await db.transaction(async (tx) => ajouterCle(tx, cle))
  }
}
