import { decouvrirSections, type SectionIndisponible, type SectionConstruite } from './section.ts'
import { lireShell, type Shell } from './shell.ts'

/** Ce qui est construit sur ce disque : le portail, et les sections installées avec lui. */
export interface Artefacts {
  readonly shell: Shell
  readonly sections: readonly SectionConstruite[]
  readonly indisponibles: readonly SectionIndisponible[]
}

export interface Emplacements {
  readonly dossierShell: string
  readonly dossierSections: string
}

/** Les applications de `dossierSections` qui ne sont pas des sections. */
const NON_SECTIONS = ['portal']

/** La page servie tant que le portail n’est pas construit : l’API, elle, répond déjà. */
export const SHELL_ABSENT: Shell = {
  version: 'absent',
  html: '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Portail SSSI</title></head><body><main><h1>Le portail n’est pas construit</h1><p>Lancez <code>npm start</code> à la racine du projet.</p></main></body></html>',
  pages: ['/'],
  prechargement: [],
  offre: null,
  habillage: '',
  fichiers: new Map(),
}

/** Lit le portail et ses sections. Une section illisible est nommée parmi les indisponibles, elle n’arrête rien. */
export async function lireArtefacts(lieux: Emplacements): Promise<Artefacts> {
  const shell = (await lireShell(lieux.dossierShell)) ?? SHELL_ABSENT
  const decouvertes = await decouvrirSections(lieux.dossierSections, NON_SECTIONS)
  return {
    shell,
    sections: decouvertes.filter((section) => section.etat === 'construite'),
    indisponibles: decouvertes.filter((section) => section.etat === 'indisponible'),
  }
}
