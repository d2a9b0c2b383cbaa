import type { Description, OrganismeCode } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import { deploiementDeSection } from '../../core/registre/deploiement-de-section.table.ts'
import { enregistrerVersion } from '../version/enregistrer-version.service.ts'

export interface VersionDeTest {
  readonly section?: string
  readonly organisme?: OrganismeCode
  readonly prefixe?: string
  /** Ce que l’on change à sa description. */
  readonly reste?: Partial<Description>
  readonly source?: 'publication' | 'installation'
}

/** Le contenu de l’entrée d’une version : chacune a le sien. */
export const entreeDeTest = (section: string, version: string) =>
  Buffer.from(`export const version = '${section} ${version}'`)

const decrit = (chemin: string, octets: Buffer) => ({
  chemin,
  taille: octets.length,
  sha384: createHash('sha384').update(octets).digest('base64'),
})

export function descriptionDeTest(
  version: string,
  { section = 'essai', organisme = 'CNAV', prefixe = `/${section}`, reste = {} }: VersionDeTest = {},
): Description {
  return {
    format: 1,
    section,
    version,
    manifeste: {
      contrat: 1,
      id: section,
      prefixe,
      ordre: 10,
      titre: 'Essai',
      equipe: { organisme, nom: 'Équipe d’essai', mission: 'Essayer', contact: 'essai@exemple.invalid' },
      pages: { accueil: { chemin: '', libelle: 'Accueil', navigation: true, permission: 'suivi.lire' } },
      contributions: {},
      requiert: { portail: [], api: [] },
    },
    portail: { contrat: 1, capacites: [], composants: ['Button'] },
    api: {},
    prechargement: { entree: ['remoteEntry.js'], pages: {} },
    fichiers: [decrit('remoteEntry.js', entreeDeTest(section, version))],
    ...reste,
  }
}

/** Enregistre une version comme une publication acceptée le ferait. */
export async function enregistrerDeTest(db: Db, version: string, options: VersionDeTest = {}): Promise<void> {
  const { source = 'publication' } = options
  const resultat = await enTransaction(db, (tx) =>
    enregistrerVersion(
      tx,
      { le: new Date('2026-11-22T09:00:00.000Z'), auteur: 'Chaîne de livraison (clé 0123456789abcdef)' },
      {
        description: descriptionDeTest(version, options),
        descriptionSignee: null,
        signature: null,
        cle: null,
        source,
      },
    ),
  )
  if (!resultat.ok) throw new Error(resultat.error.message)
}

/** Où en est la section, telle que la base la garde. */
export async function deploiementEnregistre(db: Db, section = 'essai') {
  const [lue] = await db.select().from(deploiementDeSection).where(eq(deploiementDeSection.section, section))
  if (!lue) throw new Error(`La section ${section} n’est pas enregistrée.`)
  return lue
}
