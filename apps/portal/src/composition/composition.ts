import type { Manifeste } from '@sssi/section'

/** Une section telle que le serveur la compose pour cette page. */
export interface SectionComposee {
  readonly id: string
  readonly version: string
  /** Adresse de `remoteEntry.js`, sous un chemin versionné et immuable. */
  readonly entry: string
  readonly manifest: Manifeste
}

/** L’aperçu que l’agent a ouvert : une version d’une section que lui seul voit. */
export interface Apercu {
  readonly section: string
  readonly version: string
  /** Instant ISO. */
  readonly jusquA: string
}

/**
 * Ce que le serveur a assemblé pour cette page, écrit dans le HTML : aucun aller-retour de découverte. Un montage d’un seul
 * tenant (`npm run dev`, jumeau du banc de mesure) n’a ni identité ni échéance : ses sections sont celles de la construction.
 */
export interface Composition {
  /** L’identité de ce qui est assemblé, que l’onglet rappelle à chaque appel de l’API. */
  readonly id?: string
  readonly shell: string
  readonly api: string
  /** Instant ISO : passé lui, à l’heure du serveur, le code de cette page ne se charge plus. */
  readonly expireLe?: string
  readonly sections: readonly SectionComposee[]
  readonly apercu?: Apercu | null
}

/** Lit la composition de la page. Le serveur l’a validée ; son absence est une erreur de déploiement. */
export function lireComposition(document: Document): Composition {
  const texte = document.getElementById('composition')?.textContent
  if (!texte) throw new Error('La page ne porte pas de composition : elle n’a pas été servie par le portail.')
  return JSON.parse(texte) as Composition
}
