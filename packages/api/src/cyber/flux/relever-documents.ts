import { eq } from 'drizzle-orm'
import type { Logger } from 'pino'
import { importAvis, type ContexteDImport, type RapportDImport } from '../avis/import/import-avis.service.ts'
import { documentDeFlux } from './flux.table.ts'
import type { DocumentAnnonce } from './lire-index.ts'
import { SourceInjoignable, telecharger, type Limites } from './telecharger.ts'

export type ContexteDeReleve = Omit<ContexteDImport, 'agent'> & { readonly journal: Logger }

export interface DocumentsReleves {
  readonly rapports: readonly RapportDImport[]
  /** Pourquoi certains n’ont pas pu être pris, en une phrase chacun. */
  readonly echecs: readonly string[]
  /** Combien sont à reprendre à la relève suivante. */
  readonly reste: number
}

/** Une relève n’en prend pas davantage : la suivante continuera. */
const DOCUMENTS_PAR_RELEVE = 50

/** Des sources ne datent qu’au jour, dans leur fuseau : pendant ce temps, le même jour peut désigner un document qui a changé. */
const DATE_INCERTAINE_MS = 36 * 60 * 60_000

type Essaye = typeof documentDeFlux.$inferSelect

function estAPrendre({ le }: DocumentAnnonce, essaye: Essaye | undefined): boolean {
  if (!essaye?.annonceLe || !le || essaye.annonceLe.getTime() !== le.getTime()) return true
  return essaye.essayeLe.getTime() < le.getTime() + DATE_INCERTAINE_MS
}

/**
 * Prend les documents annoncés qui ne l’ont pas été tels qu’ils sont annoncés aujourd’hui, ceux qu’on n’a jamais essayés d’abord.
 * Chacun est noté dès qu’il est pris : un arrêt au milieu n’en perd ni n’en refait aucun. Un document qui manque n’empêche pas
 * les autres.
 */
export async function releverDocuments(
  ctx: ContexteDeReleve,
  fluxId: string,
  annonces: readonly DocumentAnnonce[],
  limites: Limites,
): Promise<DocumentsReleves> {
  const essayes = await ctx.db.select().from(documentDeFlux).where(eq(documentDeFlux.fluxId, fluxId))
  const parAdresse = new Map(essayes.map((essaye) => [essaye.adresse, essaye]))
  const dernierEssai = ({ adresse }: DocumentAnnonce) => parAdresse.get(adresse)?.essayeLe.getTime() ?? 0
  const uniques = [...new Map(annonces.map((annonce) => [annonce.adresse, annonce])).values()]
  const aPrendre = uniques
    .filter((annonce) => estAPrendre(annonce, parAdresse.get(annonce.adresse)))
    .toSorted((a, b) => dernierEssai(a) - dernierEssai(b))
  const rapports: RapportDImport[] = []
  const echecs: string[] = []
  let pris = 0
  for (const { adresse, le } of aPrendre.slice(0, DOCUMENTS_PAR_RELEVE)) {
    if (limites.arret?.aborted) break
    const issue = await prendre(ctx, adresse, limites)
    if (limites.arret?.aborted) break
    if (typeof issue === 'string') echecs.push(issue)
    else {
      rapports.push(...issue)
      pris += 1
    }
    const essai = {
      annonceLe: typeof issue === 'string' ? null : le,
      essayeLe: ctx.horloge.maintenant(),
    }
    await ctx.db
      .insert(documentDeFlux)
      .values({ fluxId, adresse, ...essai })
      .onConflictDoUpdate({ target: [documentDeFlux.fluxId, documentDeFlux.adresse], set: essai })
  }
  return { rapports, echecs, reste: aPrendre.length - pris }
}

/** @returns les rapports de l’import, ou pourquoi il n’a pas eu lieu */
async function prendre(
  ctx: ContexteDeReleve,
  adresse: string,
  limites: Limites,
): Promise<RapportDImport[] | string> {
  try {
    const lu = await telecharger(adresse, { etag: null, dernierChangement: null }, limites)
    return lu.inchange ? [] : await importAvis({ ...ctx, agent: null }, lu.texte)
  } catch (erreur) {
    if (erreur instanceof SourceInjoignable) return erreur.message
    ctx.journal.error({ err: erreur, adresse }, 'Un document d’une source n’a pas pu être importé')
    return 'L’import a échoué ; l’erreur est au journal du serveur.'
  }
}
