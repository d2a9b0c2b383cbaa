import type { OrganismeCode } from '@sssi/domain'
import type { Db } from '../../core/db/db.ts'
import { inscrireAuJournal } from '../journal/inscrire-au-journal.ts'
import { cleDeSection } from './cle-de-section.table.ts'
import { identifiantDeCle } from './cle-publique.ts'

export interface CleAAjouter {
  readonly section: string
  readonly organisme: OrganismeCode
  readonly clePublique: string
  readonly libelle: string
  readonly le: Date
  /** `null` quand le portail l’ajoute de lui-même. */
  readonly auteur: string | null
  readonly trace: Readonly<Record<string, string>>
}

/** Ajoute la clé et l’inscrit au journal ; à appeler dans une transaction. `false` si elle l’a déjà été. */
export async function ajouterCle(tx: Db, ajout: CleAAjouter): Promise<boolean> {
  const { section, organisme, clePublique, libelle, le, auteur, trace } = ajout
  const id = identifiantDeCle(clePublique)
  const [ajoutee] = await tx
    .insert(cleDeSection)
    .values({
      id,
      section,
      organisme,
      clePublique,
      libelle,
      ajouteeLe: le,
      ajouteePar: auteur ?? 'Le portail',
    })
    .onConflictDoNothing()
    .returning({ id: cleDeSection.id })
  if (!ajoutee) return false
  const detail = { cle: id, clePublique, libelle, organisme, ...trace }
  await inscrireAuJournal(tx, { section, fait: 'cle_ajoutee', detail, auteur, le })
  return true
}
