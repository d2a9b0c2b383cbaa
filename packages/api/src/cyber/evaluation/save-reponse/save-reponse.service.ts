import { exigencesEvaluables } from '@sssi/domain/cyber'
import { and, eq } from 'drizzle-orm'
import { rattacherFichiers } from '../../../core/televersement/rattacher-fichiers.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { conflitAvec } from '../../erreurs.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { lireNorme } from '../../norme/lire-norme.ts'
import { changerEvaluation, OBJET_EVALUATION, OBJET_REPONSE } from '../changer-evaluation.ts'
import { exigenceInconnue, fichierInconnu, motifManquant } from '../evaluation.errors.ts'
import { reponseDEvaluation } from '../evaluation.table.ts'
import type { SaveReponseInput } from './save-reponse.input.ts'

/** Enregistre la réponse de l’organisme à une exigence, avec ses preuves. */
export function saveReponse(ctx: ContexteAgent, saisie: SaveReponseInput) {
  const { evaluationId, code, version, fichiers, ...contenu } = saisie
  return changerEvaluation<{ version: number }>(ctx, evaluationId, async (tx, { referentielId }) => {
    const norme = await lireNorme(tx, referentielId)
    if (!norme || !exigencesEvaluables(norme.contenu.exigences).some((exigence) => exigence.code === code)) {
      return echec(exigenceInconnue())
    }
    if (contenu.niveau === 'non_applicable' && contenu.commentaire.trim() === '') {
      return echec(motifManquant())
    }
    const laReponse = and(
      eq(reponseDEvaluation.evaluationId, evaluationId),
      eq(reponseDEvaluation.code, code),
    )
    const [lue] = await tx.select().from(reponseDEvaluation).where(laReponse)
    if ((lue?.version ?? 0) !== version) {
      const { par = null, le } = lue ?? {}
      return echec(conflitAvec({ courant: lue ?? null, par, le: le?.toISOString() ?? null }))
    }
    const rattaches = await rattacherFichiers(tx, {
      ids: fichiers,
      objet: OBJET_REPONSE,
      objetId: `${evaluationId}/${code}`,
      agent: ctx.agent,
    })
    if (!rattaches) return echec(fichierInconnu())
    const le = ctx.horloge.maintenant()
    const suivante = { ...contenu, par: ctx.agent.libelle, le, version: version + 1 }
    await tx
      .insert(reponseDEvaluation)
      .values({ evaluationId, code, ...suivante })
      .onConflictDoUpdate({
        target: [reponseDEvaluation.evaluationId, reponseDEvaluation.code],
        set: suivante,
      })
    await inscrireAuJournalCyber(tx, {
      objet: OBJET_EVALUATION,
      objetId: evaluationId,
      fait: 'reponse_enregistree',
      detail: { code, avant: lue?.niveau ?? 'non_evalue', apres: contenu.niveau },
      agent: ctx.agent,
      le,
    })
    return ok({ version: version + 1 })
  })
}
