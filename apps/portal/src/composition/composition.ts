import type { Manifeste } from '@sssi/section'

/** Une section telle que le serveur la compose pour cette page. */
export interface SectionComposee {
  readonly id: string
  readonly version: string
  /** Adresse de `remoteEntry.js`, sous un chemin versionné et immuable. */
  readonly entry: string
  readonly manifest: Manifeste
}

/** Ce que le serveur a assemblé pour cette page, écrit dans le HTML : aucun aller-retour de découverte. */
export interface Composition {
  readonly shell: string
  readonly api: string
  readonly sections: readonly SectionComposee[]
}

/** Lit la composition de la page. Le serveur l’a validée ; son absence est une erreur de déploiement. */
export function lireComposition(document: Document): Composition {
  const texte = document.getElementById('composition')?.textContent
  if (!texte) throw new Error('La page ne porte pas de composition : elle n’a pas été servie par le portail.')
  return JSON.parse(texte) as Composition
}
