import { pluriel } from '@sssi/domain'
import { importAvis, type RapportDImport } from '../avis/import/import-avis.service.ts'
import { TAILLE_D_UN_DOCUMENT } from '../avis/import/import-avis.input.ts'
import type { FluxEnregistre } from './flux.table.ts'
import { lireIndex } from './lire-index.ts'
import { releverDocuments, type ContexteDeReleve } from './relever-documents.ts'
import { SourceInjoignable, telecharger, type Limites } from './telecharger.ts'

export interface Releve {
  readonly enEchec: boolean
  /** Une phrase, pour qui règle les sources. */
  readonly resultat: string
  readonly etag: string | null
  readonly dernierChangement: string | null
}

const DELAI_MS = 20_000

export const limitesDeReleve = (originesInternes: readonly string[]): Limites => ({
  originesInternes,
  octets: TAILLE_D_UN_DOCUMENT,
  delaiMs: DELAI_MS,
})

/** Relève une source : demande ce qui a changé, et l’importe au nom du portail. Ne lève jamais : un échec est un résultat. */
export async function relever(
  ctx: ContexteDeReleve,
  flux: Pick<FluxEnregistre, 'id' | 'adresse' | 'etag' | 'dernierChangement' | 'enEchec'>,
  limites: Limites,
): Promise<Releve> {
  const { etag, dernierChangement } = flux
  const echec = (resultat: string): Releve => ({ enEchec: true, resultat, etag, dernierChangement })
  try {
    // Après un échec, rien ne dit que ce qui avait changé a été importé : on redemande tout.
    const condition = flux.enEchec ? { etag: null, dernierChangement: null } : { etag, dernierChangement }
    const lu = await telecharger(flux.adresse, condition, limites)
    if (lu.inchange) return { enEchec: false, resultat: 'Rien de neuf.', etag, dernierChangement }
    const annonces = lireIndex(lu.texte, lu.adresse)
    if (annonces === null) {
      const rapports = await importAvis({ ...ctx, agent: null }, lu.texte)
      const { resultat, enEchec } = bilan(rapports, [])
      return { enEchec, resultat, etag: lu.etag, dernierChangement: lu.dernierChangement }
    }
    const { rapports, echecs, reste } = await releverDocuments(ctx, flux.id, annonces, limites)
    // Tant qu’il reste à prendre, la source ne doit pas répondre que rien n’a changé.
    const tout = reste === 0
    return {
      ...bilan(rapports, echecs),
      etag: tout ? lu.etag : null,
      dernierChangement: tout ? lu.dernierChangement : null,
    }
  } catch (erreur) {
    if (erreur instanceof SourceInjoignable) return echec(erreur.message)
    throw erreur
  }
}

function bilan(
  rapports: readonly RapportDImport[],
  echecs: readonly string[],
): Pick<Releve, 'enEchec' | 'resultat'> {
  const combien = (...issues: RapportDImport['issue'][]) =>
    rapports.filter(({ issue }) => issues.includes(issue)).length
  const refuses = rapports.filter(({ issue }) => issue === 'refuse')
  const phrases = [
    [combien('nouveau'), 'nouveau document', 'nouveaux documents'],
    [combien('revise', 'corrige'), 'document mis à jour', 'documents mis à jour'],
    [combien('deja_connu', 'plus_ancien'), 'document déjà connu', 'documents déjà connus'],
    [refuses.length, 'document refusé', 'documents refusés'],
    [echecs.length, 'document qui n’a pas pu être pris', 'documents qui n’ont pas pu être pris'],
  ] as const
  const dites = phrases.flatMap(([nombre, un, plusieurs]) =>
    nombre > 0 ? [pluriel(nombre, un, plusieurs)] : [],
  )
  const premiere = refuses[0]?.erreurs[0]
  const place = premiere?.chemin ? ` (${premiere.chemin})` : ''
  return {
    enEchec: refuses.length + echecs.length > 0 && refuses.length === rapports.length,
    resultat:
      (dites.length === 0 ? 'Rien de neuf.' : `${dites.join(', ')}.`) +
      (premiere ? ` Premier refus${place} : ${premiere.message}` : '') +
      (echecs[0] ? ` Premier échec : ${echecs[0]}` : ''),
  }
}
