import { creerAdresses, type Adresses } from './adresses.ts'
import { carteDImport, composer, integritesDe, type Composition, type Integrites } from './composition.ts'
import { decouvrirSections, type SectionIndisponible, type SectionPubliee } from './section.ts'
import { lireShell, type Shell } from './shell.ts'

/** Tout ce que le serveur publie : le portail construit, ses sections, et comment ils s’assemblent. */
export interface Artefacts {
  readonly shell: Shell
  readonly sections: ReadonlyMap<string, SectionPubliee>
  readonly indisponibles: readonly SectionIndisponible[]
  readonly adresses: Adresses
  readonly composition: Composition
  readonly integrites: Integrites
  /** La carte d’import, telle qu’écrite dans la page. */
  readonly carte: string
}

export interface Emplacements {
  readonly dossierShell: string
  readonly dossierSections: string
}

/** Les applications de `dossierSections` qui ne sont pas des sections. */
const NON_SECTIONS = ['portal']

/** La page servie tant que le portail n’est pas construit : l’API, elle, répond déjà. */
const SHELL_ABSENT: Shell = {
  version: 'absent',
  html: '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Portail SSSI</title></head><body><main><h1>Le portail n’est pas construit</h1><p>Lancez <code>npm start</code> à la racine du projet.</p></main></body></html>',
  pages: ['/'],
  prechargement: [],
  habillage: '',
  fichiers: new Map(),
}

/** Lit le portail et ses sections. Une section illisible est nommée parmi les indisponibles, elle n’arrête rien. */
export async function lireArtefacts(lieux: Emplacements, versionApi: string): Promise<Artefacts> {
  const shell = (await lireShell(lieux.dossierShell)) ?? SHELL_ABSENT
  const decouvertes = await decouvrirSections(lieux.dossierSections, NON_SECTIONS)
  const publiees = decouvertes
    .filter((section) => section.etat === 'publiee')
    .sort((a, b) => a.manifeste.ordre - b.manifeste.ordre || a.id.localeCompare(b.id))
  const indisponibles = decouvertes.filter((section) => section.etat === 'indisponible')
  const integrites = integritesDe(shell, publiees)
  return {
    shell,
    sections: new Map(publiees.map((section) => [section.id, section])),
    indisponibles,
    adresses: creerAdresses(shell, publiees),
    composition: composer(
      shell,
      versionApi,
      publiees,
      indisponibles.map(({ id }) => id),
    ),
    integrites,
    carte: carteDImport(integrites),
  }
}
