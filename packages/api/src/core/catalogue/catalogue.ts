import type { Description } from '@sssi/domain'
import type { Fichier } from '../artefacts/fichier.ts'
import type { Shell } from '../artefacts/shell.ts'
import type { PageRendue } from './pages.ts'
import type { VersionServie } from './version-servie.ts'

/** L’aperçu ouvert dans une session. */
export interface ApercuOuvert {
  readonly section: string
  readonly version: string
  readonly jusquA: Date
}

/** Pour qui l’on compose : ce que le serveur sait de lui, jamais ce que sa requête en dit. */
export interface Visiteur {
  /** `null` : personne n’est connecté. */
  readonly agentId: string | null
  readonly apercu: ApercuOuvert | null
}

export const ANONYME: Visiteur = { agentId: null, apercu: null }

/** Où en est une section : ce qu’elle donne à chacun, à cet instant. */
export interface EtatDeSection {
  readonly section: string
  readonly revision: number
  /** Ce que l’on sert : ce qui a été décidé, sauf si le dépôt n’en a plus les fichiers. */
  readonly active: VersionServie | null
  readonly decidee: VersionServie | null
  readonly activeDepuis: Date | null
  readonly precedente: string | null
  readonly canari: {
    readonly version: VersionServie
    readonly part: number
    readonly graine: string
    readonly depuis: Date
  } | null
  readonly epingle: { readonly version: VersionServie; readonly jusquA: Date } | null
}

/** Ce qu’une page assemble, pour un visiteur. */
export interface CompositionServie {
  /** L’identité de ce qui est assemblé : portail, API et version de chaque section. */
  readonly id: string
  readonly sections: readonly VersionServie[]
  /** La page d’une adresse, et si cette adresse existe. */
  page(chemin: string): PageRendue
}

/** Ce que le portail sert à cet instant, tenu à jour en mémoire, y compris de ce que les autres processus activent. */
export interface Catalogue {
  readonly shell: Shell
  readonly versionApi: string
  /** Sections attendues dont aucune version ne peut être servie. */
  readonly indisponibles: () => readonly string[]
  readonly etats: () => readonly EtatDeSection[]
  readonly etat: (section: string) => EtatDeSection | undefined
  readonly composer: (visiteur: Visiteur) => Promise<CompositionServie>
  /** La version de chaque section dans une composition que ce processus a donnée ; `null` s’il ne la connaît pas. */
  readonly assemblee: (id: string) => ReadonlyMap<string, string> | null
  /** Toute version enregistrée, `null` si elle ne l’est pas. */
  readonly version: (section: string, version: string) => Promise<VersionServie | null>
  /** Un fichier de n’importe quelle version enregistrée, vérifié ; `null` s’il n’y est pas. */
  readonly fichier: (section: string, version: string, chemin: string) => Promise<Fichier | null>
  /** Un fichier de ce portail, ou de l’un de ceux qui l’ont précédé. */
  readonly fichierDuPortail: (chemin: string) => Promise<Fichier | null>
  /** Ce qui, dans cette description, ne convient pas à ce portail ou à cette API ; vide quand tout convient. */
  readonly incompatibilites: (description: Description) => readonly string[]
  /** Appelle `ecouteur` après chaque relecture du registre, que le changement vienne d’ici ou d’un autre processus. */
  readonly surChangement: (ecouteur: () => void) => void
  /** Relit le registre après un changement. N’échoue pas : le changement est enregistré, le catalogue se rattrape seul. */
  readonly rafraichir: () => Promise<void>
  readonly fermer: () => Promise<void>
}
