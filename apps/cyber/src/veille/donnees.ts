import type { RouterOutputs } from '@sssi/api/client'

export type PageDAvis = RouterOutputs['cyber']['avis']['list']
export type LigneDAvis = PageDAvis['lignes'][number]
export type FicheDAvis = RouterOutputs['cyber']['avis']['get']
export type CveDeFiche = FicheDAvis['cves'][number]
export type RapportDImport = RouterOutputs['cyber']['avis']['import']['documents'][number]
export type ProduitLu = RouterOutputs['cyber']['produit']['list']['lignes'][number]
export type FluxLu = RouterOutputs['cyber']['flux']['list']['flux'][number]
