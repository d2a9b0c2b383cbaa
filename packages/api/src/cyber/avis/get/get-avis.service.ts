import { can } from '@sssi/domain'
import { designe, expositionsLues, peutLire } from '@sssi/domain/cyber'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { cveExploitee } from '../../exploitation/exploitation.table.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { lireJournalCyber } from '../../journal/lire-journal-cyber.ts'
import { produit } from '../../produit/produit.table.ts'
import { analyserTexte } from '../../texte/analyser-texte.ts'
import { avisIntrouvable } from '../avis.errors.ts'
import { avis, revisionDAvis, vecteurAjuste } from '../avis.table.ts'
import { comparerContenus } from '../comparer-revisions.ts'
import { OBJET_AVIS } from '../import/enregistrer-avis.ts'
import { scoreDeCve } from '../projeter-avis.ts'

/** La fiche d’un avis : ce que dit sa source, ce que la sphère en fait, et son histoire. */
export async function getAvis(ctx: ContexteAgent, id: string) {
  const { db, agent, horloge } = ctx
  const [lu] = await db
    .select()
    .from(avis)
    .where(and(eq(avis.id, id), lisible(avis, agent)))
  if (!lu) return echec(avisIntrouvable())
  if (lu.tlp === 'RED')
    await inscrireAuJournalCyber(db, {
      objet: OBJET_AVIS,
      objetId: id,
      fait: 'lu',
      agent,
      le: horloge.maintenant(),
    })
  const { contenu } = lu
  const exploitees = await db.select().from(cveExploitee).where(inArray(cveExploitee.cve, lu.cves))
  const ajustes = await db.select().from(vecteurAjuste).where(eq(vecteurAjuste.avisId, id))
  const scores = new Map(ajustes.map(({ cve, score }) => [cve, score]))
  const organismesLus = expositionsLues(agent)
  const organismes = lu.organismes.filter((organisme) => organismesLus.includes(organisme))
  const produits =
    organismes.length === 0
      ? []
      : await db.select().from(produit).where(inArray(produit.organisme, organismesLus))
  const revisions = await db
    .select()
    .from(revisionDAvis)
    .where(eq(revisionDAvis.avisId, id))
    .orderBy(asc(revisionDAvis.rang))
  const journal = await lireJournalCyber(db, OBJET_AVIS, id)
  return ok({
    id,
    source: lu.source,
    emetteur: lu.emetteur,
    reference: lu.reference,
    titre: lu.titre,
    resume: analyserTexte(lu.resume),
    publieLe: lu.publieLe.toISOString(),
    modifieLe: lu.modifieLe.toISOString(),
    revision: lu.revision,
    tlp: lu.tlp,
    score: lu.score,
    gravite: lu.gravite,
    exploitee: lu.exploitee,
    echeance: lu.echeance,
    organismes,
    organismesLus,
    decision: lu.decision,
    motif: lu.motif,
    decidePar: lu.decidePar,
    decideLe: lu.decideLe?.toISOString() ?? null,
    version: lu.version,
    risques: contenu.risques,
    systemes: contenu.systemes.map((systeme) => ({
      ...systeme,
      concernes: produits
        .filter((declare) => designe(declare, systeme))
        .map(({ organisme, usage }) => ({ organisme, usage })),
      /** Combien d’autres l’emploient ne se dit plus ; les versions de la section déjà livrées attendent ce nombre. */
      autres: 0,
    })),
    cves: contenu.cves.map((cve) => {
      const { vecteur, motif, par, le } = ajustes.find((ajuste) => ajuste.cve === cve.cve) ?? {}
      const exploitation = exploitees.find((connue) => connue.cve === cve.cve)
      return {
        ...cve,
        score: scoreDeCve(cve, scores),
        ajuste: vecteur ? { vecteur, motif, par, le: le?.toISOString() } : null,
        exploitation: exploitation
          ? {
              nom: exploitation.nom,
              ajouteeLe: exploitation.ajouteeLe,
              echeance: exploitation.echeance,
              action: exploitation.action,
              rancongiciel: exploitation.rancongiciel,
            }
          : null,
      }
    }),
    texte: analyserTexte(contenu.texte),
    liens: contenu.liens.map(({ titre, adresse }) => ({ titre, adresse, hote: new URL(adresse).host })),
    revisions: contenu.revisions,
    receptions: revisions
      .map(({ rang, revision, recueLe, recuePar, ...reste }, place) => {
        const precedente = revisions[place - 1]
        return {
          rang,
          revision,
          recueLe: recueLe.toISOString(),
          recuePar,
          // Une révision plus fermée que ce que l’agent peut lire ne se compare pas : ce qui a changé dirait ce qu’elle disait.
          changements:
            precedente && [precedente, reste].every(({ tlp }) => peutLire(agent, { ...lu, tlp }))
              ? comparerContenus(precedente, reste)
              : [],
        }
      })
      .toReversed(),
    journal: journal.map(({ id: ligne, le, agentLibelle, agentOrganisme, fait, detail }) => ({
      id: ligne,
      le: le.toISOString(),
      par: agentLibelle,
      organisme: agentOrganisme,
      fait,
      detail,
    })),
    droits: { veiller: can(agent, 'cyber.veiller', { type: 'plan' }) },
  })
}
