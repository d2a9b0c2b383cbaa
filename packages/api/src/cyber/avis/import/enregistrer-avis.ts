import { createHash } from 'node:crypto'
import type { Agent } from '@sssi/domain'
import { comparerRevisions, estUnDeclassement, peutLire, type Tlp } from '@sssi/domain/cyber'
import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { avis, revisionDAvis, vecteurAjuste, type AvisEnregistre } from '../avis.table.ts'
import type { AvisLu } from '../lire/avis-lu.ts'
import { motsDeLAvis } from '../mots-de-recherche.ts'
import { projeterAvis, texteDesSystemes } from '../projeter-avis.ts'

export const OBJET_AVIS = 'avis'

export type IssueDeDocument = 'nouveau' | 'revise' | 'corrige' | 'deja_connu' | 'plus_ancien'

export interface Importation {
  /** `null` : une relève du portail. */
  readonly agent: Agent | null
  readonly le: Date
  readonly nouvelId: () => string
}

/** `refuse` : cet avis existe, et qui apporte le document n’a pas à le savoir. */
export type AvisImporte =
  { readonly issue: IssueDeDocument; readonly id: string } | { readonly issue: 'refuse'; readonly id: null }

/** La même lecture donne la même empreinte, quels que soient l’ordre des champs et la mise en page du document. */
export function empreinteDe({ publieLe, modifieLe, ...lu }: AvisLu): string {
  const dates = [publieLe.toISOString(), modifieLe.toISOString()]
  return createHash('sha256')
    .update(JSON.stringify([lu, dates]))
    .digest('hex')
}

/**
 * Range un avis lu. Le même document deux fois n’en fait qu’un ; une révision plus récente remplace la précédente, qui reste
 * dans l’histoire ; une plus ancienne ne change rien. Un import ne rend jamais un avis lisible à plus de monde, et ne change rien
 * à celui que l’on n’a pas à lire : chacun peut se dire l’émetteur d’un document. À appeler dans une transaction.
 */
export async function enregistrerAvis(tx: Db, lu: AvisLu, importation: Importation): Promise<AvisImporte> {
  const empreinte = empreinteDe(lu)
  const connu = await trouver(tx, lu)
  if (connu) return reviser(tx, connu, lu, empreinte, importation)
  const id = importation.nouvelId()
  const inseres = await tx
    .insert(avis)
    .values({
      id,
      ...(await colonnesLues(tx, lu, lu.tlp, empreinte, new Map())),
      source: lu.source,
      espace: lu.espace,
      reference: lu.reference,
      decision: 'a_trier',
      motif: '',
      decidePar: null,
      decideLe: null,
      importeLe: importation.le,
      version: 1,
      destinataires: [],
      clients: [],
      personnes: personnesDe(lu, [], importation),
    })
    .onConflictDoNothing()
    .returning({ id: avis.id })
  // Un autre processus vient de l’importer : celui-ci le retrouve.
  if (inseres.length === 0) return enregistrerAvis(tx, lu, importation)
  await garderRevision(tx, { id, rang: 1, tlp: lu.tlp }, lu, empreinte, importation)
  await inscrire(tx, id, 'importe', lu, importation)
  return { issue: 'nouveau', id }
}

async function trouver(tx: Db, { source, espace, reference }: AvisLu): Promise<AvisEnregistre | undefined> {
  const [connu] = await tx
    .select()
    .from(avis)
    .where(and(eq(avis.source, source), eq(avis.espace, espace), eq(avis.reference, reference)))
    .for('update')
  return connu
}

async function reviser(
  tx: Db,
  connu: AvisEnregistre,
  lu: AvisLu,
  empreinte: string,
  importation: Importation,
): Promise<AvisImporte> {
  const { id } = connu
  // Qui n’en est pas et remet le même document, RED, le tenait déjà nommément.
  if (!estLisible(connu, importation) && (connu.empreinte !== empreinte || lu.tlp !== 'RED'))
    return { issue: 'refuse', id: null }
  const personnes = personnesDe(lu, connu.personnes, importation)
  if (connu.empreinte === empreinte) {
    // Qui tient le document nommément le lit aussi ici, même s’il n’est pas le premier à l’apporter.
    if (personnes.length > connu.personnes.length)
      await tx.update(avis).set({ personnes }).where(eq(avis.id, id))
    return { issue: 'deja_connu', id }
  }
  const ordre =
    comparerRevisions(lu.revision, connu.revision) || lu.modifieLe.getTime() - connu.modifieLe.getTime()
  if (ordre < 0) return { issue: 'plus_ancien', id }
  const tlp = estUnDeclassement(connu.tlp, lu.tlp) ? connu.tlp : lu.tlp
  const ajustements = await tx.select().from(vecteurAjuste).where(eq(vecteurAjuste.avisId, id))
  const ajustes = new Map(ajustements.map(({ cve, score }) => [cve, score]))
  const [{ rang } = { rang: 0 }] = await tx
    .select({ rang: sql<number>`max(${revisionDAvis.rang})` })
    .from(revisionDAvis)
    .where(eq(revisionDAvis.avisId, id))
  await tx
    .update(avis)
    .set({ ...(await colonnesLues(tx, lu, tlp, empreinte, ajustes)), personnes, version: connu.version + 1 })
    .where(eq(avis.id, id))
  await garderRevision(tx, { id, rang: rang + 1, tlp }, lu, empreinte, importation)
  const issue = ordre === 0 ? 'corrige' : 'revise'
  await inscrire(tx, id, issue, lu, importation, {
    avant: connu.revision,
    tlpAvant: connu.tlp,
    tlpGarde: tlp,
  })
  return { issue, id }
}

/** Une relève n’est personne : elle n’a rien à faire d’un document remis à quelqu’un. */
const estLisible = (connu: AvisEnregistre, { agent }: Importation): boolean =>
  agent === null ? connu.tlp !== 'RED' : peutLire(agent, connu)

async function colonnesLues(
  tx: Db,
  lu: AvisLu,
  tlp: Tlp,
  empreinte: string,
  ajustes: ReadonlyMap<string, number>,
) {
  return {
    emetteur: lu.emetteur,
    titre: lu.titre,
    resume: lu.resume,
    publieLe: lu.publieLe,
    modifieLe: lu.modifieLe,
    revision: lu.revision,
    empreinte,
    contenu: lu.contenu,
    ...(await projeterAvis(tx, lu.contenu, ajustes)),
    recherche: motsDeLAvis(lu),
    systemes: sql`to_tsvector('simple', ${texteDesSystemes(lu.contenu)})`,
    tlp,
  }
}

/** TLP:RED ne se lit que nommément : celui qui apporte le document en est. */
function personnesDe({ tlp }: AvisLu, deja: readonly string[], { agent }: Importation): string[] {
  return tlp === 'RED' && agent ? [...new Set([...deja, agent.id])] : [...deja]
}

async function garderRevision(
  tx: Db,
  { id, rang, tlp }: { id: string; rang: number; tlp: Tlp },
  { revision, titre, resume, contenu }: AvisLu,
  empreinte: string,
  { agent, le }: Importation,
): Promise<void> {
  const recuePar = agent?.libelle ?? 'Le portail'
  await tx
    .insert(revisionDAvis)
    .values({ avisId: id, rang, revision, empreinte, titre, resume, contenu, tlp, recueLe: le, recuePar })
}

async function inscrire(
  tx: Db,
  objetId: string,
  fait: string,
  { revision, tlp }: AvisLu,
  { agent, le }: Importation,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await inscrireAuJournalCyber(tx, {
    objet: OBJET_AVIS,
    objetId,
    fait,
    detail: { revision, tlp, ...detail },
    agent,
    le,
  })
}
