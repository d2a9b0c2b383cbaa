import { can } from '@sssi/domain'
import { couverture, exigencesEvaluables, peutLireEvaluation } from '@sssi/domain/cyber'
import { and, asc, eq, like } from 'drizzle-orm'
import { fichier } from '../../../core/televersement/fichier.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { lireJournalCyber } from '../../journal/lire-journal-cyber.ts'
import { lireNorme } from '../../norme/lire-norme.ts'
import { resumer } from '../../norme/list/list-normes.service.ts'
import { OBJET_EVALUATION, OBJET_REPONSE } from '../changer-evaluation.ts'
import { evaluationIntrouvable } from '../evaluation.errors.ts'
import { evaluation } from '../evaluation.table.ts'
import { lireReponses } from '../lire-reponses.ts'
import { propositionsPour } from '../propositions.ts'
import type { GetEvaluationInput } from './get-evaluation.input.ts'

/** Une évaluation : les exigences, ce que l’organisme y répond, ses preuves, et ce que d’autres référentiels proposent. */
export async function getEvaluation({ db, agent }: ContexteAgent, { id }: GetEvaluationInput) {
  const [lue] = await db.select().from(evaluation).where(eq(evaluation.id, id))
  const attestee = lue?.attesteeLe != null
  if (!lue || !peutLireEvaluation(agent, { organisme: lue.organisme, attestee })) {
    return echec(evaluationIntrouvable())
  }
  const [norme, reponses, fichiers, journal] = await Promise.all([
    lireNorme(db, lue.referentielId),
    lireReponses(db, id),
    db
      .select({ id: fichier.id, nom: fichier.nom, octets: fichier.octets, objetId: fichier.objetId })
      .from(fichier)
      .where(and(eq(fichier.objet, OBJET_REPONSE), like(fichier.objetId, `${id}/%`)))
      .orderBy(asc(fichier.envoyeLe)),
    lireJournalCyber(db, OBJET_EVALUATION, id, 100),
  ])
  if (!norme) return echec(evaluationIntrouvable())
  const evaluables = exigencesEvaluables(norme.contenu.exigences)
  const niveaux = new Map(reponses.map(({ code, niveau }) => [code, niveau]))
  const peutEvaluer =
    !attestee && can(agent, 'norme.evaluer', { type: 'organisme', organisme: lue.organisme })
  return ok({
    id,
    organisme: lue.organisme,
    version: lue.version,
    ouvertePar: lue.ouvertePar,
    ouverteLe: lue.ouverteLe.toISOString(),
    attestation: lue.attestation,
    attesteePar: lue.attesteePar,
    attesteeLe: lue.attesteeLe?.toISOString() ?? null,
    peutEvaluer,
    norme: resumer(norme),
    exigences: norme.contenu.exigences,
    couverture: couverture(evaluables, (code) => niveaux.get(code) ?? 'non_evalue'),
    reponses: reponses.map(({ code, niveau, commentaire, preuve, lien, par, le, version }) => ({
      code,
      niveau,
      commentaire,
      preuve,
      lien,
      par,
      le: le.toISOString(),
      version,
      fichiers: fichiers
        .filter(({ objetId }) => objetId === `${id}/${code}`)
        .map((joint) => ({ id: joint.id, nom: joint.nom, octets: joint.octets })),
    })),
    propositions: peutEvaluer ? await propositionsPour(db, lue.organisme, norme.cle, evaluables) : {},
    journal: journal.map(({ id: cle, le, agentLibelle, fait, detail }) => ({
      id: cle,
      le: le.toISOString(),
      par: agentLibelle,
      fait,
      detail: {
        code: String(detail['code'] ?? ''),
        avant: String(detail['avant'] ?? ''),
        apres: String(detail['apres'] ?? ''),
      },
    })),
  })
}
