import { createHash } from 'node:crypto'
import type { Agent } from '@sssi/domain'
import type { Referentiel } from '@sssi/domain/cyber'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Erreur, type Result } from '../../../core/trpc/result.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { lireReferentielCsv, lireReferentielJson } from '../lire-fichier.ts'
import { editionDejaImportee, fichierRefuse } from '../norme.errors.ts'
import { referentiel } from '../referentiel.table.ts'
import { OBJET_NORME } from '../lire-norme.ts'
import type { ImportNormeInput } from './import-norme.input.ts'

interface Import {
  readonly id: string
  readonly agent: Agent | null
  readonly par: string
  readonly le: Date
}

export interface Importe {
  readonly id: string
  readonly dejaImporte: boolean
}

/** Range un référentiel valide ; le même importé deux fois ne fait qu’un. */
export async function rangerReferentiel(
  tx: Db,
  contenu: Referentiel,
  { id, agent, par, le }: Import,
): Promise<Result<Importe>> {
  const { cle, version: edition, titre } = contenu
  const empreinte = createHash('sha256').update(JSON.stringify(contenu)).digest('hex')
  const ranges = await tx
    .insert(referentiel)
    .values({
      id,
      cle,
      edition,
      titre,
      contenu,
      empreinte,
      retire: false,
      importePar: par,
      importeLe: le,
      version: 1,
    })
    .onConflictDoNothing()
    .returning()
  if (ranges.length === 0) {
    const [connu] = await tx
      .select()
      .from(referentiel)
      .where(and(eq(referentiel.cle, cle), eq(referentiel.edition, edition)))
    return connu?.empreinte === empreinte
      ? ok({ id: connu.id, dejaImporte: true })
      : echec(editionDejaImportee(edition))
  }
  await inscrireAuJournalCyber(tx, {
    objet: OBJET_NORME,
    objetId: id,
    fait: 'norme_importee',
    detail: { cle, edition, exigences: contenu.exigences.length, empreinte },
    agent,
    le,
  })
  return ok({ id, dejaImporte: false })
}

/** Importe un référentiel depuis un fichier, en entier ou pas du tout. */
export async function importNorme(ctx: ContexteAgent, saisie: ImportNormeInput): Promise<Result<Importe>> {
  const lu =
    saisie.nature === 'json'
      ? lireReferentielJson(saisie.texte)
      : lireReferentielCsv(saisie.texte, saisie.enTete)
  if (!lu.ok) return echec(fichierRefuse(lu.erreurs))
  return enTransaction<Importe, Erreur>(ctx.db, (tx) =>
    rangerReferentiel(tx, lu.referentiel, {
      id: ctx.nouvelId(),
      agent: ctx.agent,
      par: ctx.agent.libelle,
      le: ctx.horloge.maintenant(),
    }),
  )
}
