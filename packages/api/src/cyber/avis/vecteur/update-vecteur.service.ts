import { and, eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { noterVecteur } from '../../cvss/noter-vecteur.ts'
import { cveInconnue, vecteurRefuse } from '../avis.errors.ts'
import { vecteurAjuste } from '../avis.table.ts'
import { changerAvis } from '../changer-avis.ts'
import { noteDAvis } from '../projeter-avis.ts'
import type { UpdateVecteurInput } from './update-vecteur.input.ts'

/** Donne à une CVE de l’avis le vecteur de l’analyste, qui prime sur ceux publiés, ou le lui retire. */
export function updateVecteur(ctx: ContexteAgent, { id, version, cve, vecteur, motif }: UpdateVecteurInput) {
  return changerAvis(ctx, { id, version }, async (lu, tx) => {
    if (!lu.cves.includes(cve)) return echec(cveInconnue())
    const notation = vecteur === null ? null : noterVecteur(vecteur)
    if (notation && !notation.ok) return echec(vecteurRefuse(notation.defaut.message))
    const ajustes = await tx.select().from(vecteurAjuste).where(eq(vecteurAjuste.avisId, id))
    const avant = ajustes.find((ajuste) => ajuste.cve === cve)?.vecteur ?? null
    const scores = new Map(ajustes.map((ajuste) => [ajuste.cve, ajuste.score]))
    await tx.delete(vecteurAjuste).where(and(eq(vecteurAjuste.avisId, id), eq(vecteurAjuste.cve, cve)))
    scores.delete(cve)
    if (vecteur !== null && notation) {
      const { score } = notation.value
      const [par, le] = [ctx.agent.libelle, ctx.horloge.maintenant()]
      await tx.insert(vecteurAjuste).values({ avisId: id, cve, vecteur, score, motif, par, le })
      scores.set(cve, score)
    }
    return ok({
      colonnes: noteDAvis(lu.contenu, scores),
      fait: 'note_ajustee',
      detail: { cve, avant, apres: vecteur, motif },
    })
  })
}
