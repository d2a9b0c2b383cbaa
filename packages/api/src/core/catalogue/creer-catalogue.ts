import type { Description, FichierDecrit } from '@sssi/domain'
import type { Logger } from 'pino'
import type { Fichier } from '../artefacts/fichier.ts'
import type { Shell } from '../artefacts/shell.ts'
import type { Base } from '../db/base.ts'
import type { Depot } from '../depot/depot.ts'
import type { Horloge } from '../trpc/context.ts'
import type { Catalogue, EtatDeSection } from './catalogue.ts'
import { creerCompositions } from './compositions.ts'
import { auteurDeLAnnonce } from '../db/annonce.ts'
import { creerContenus } from './contenus.ts'
import { creerManques } from './manques.ts'
import { lireCoquilles, lireEtats, lireVersion } from './registre.ts'
import type { VersionServie } from './version-servie.ts'

interface Dependances {
  readonly base: Base
  readonly depot: Depot
  readonly shell: Shell
  readonly versionApi: string
  readonly horloge: Horloge
  readonly journal: Logger
  /** Sections dont la construction, sur ce disque, manque ou n’est pas lisible. */
  readonly manquantes: readonly string[]
  readonly incompatibilites: (description: Description) => readonly string[]
  /** Intervalle entre deux relectures que rien n’annonce. */
  readonly relectureMs?: number
}

export const CANAL = 'sssi_deploiement'
const DELAI_DE_REPRISE_MS = 1_000
/** Une annonce peut se perdre sans que personne ne le sache : passé ce temps, on s’en aperçoit seul. */
const RELECTURE_MS = 30_000
const VERSIONS_GARDEES_MAX = 200

/** Ce qui change quand un déploiement change, ou quand le dépôt perd ou retrouve une version. */
const ceQuiChange = (etats: Iterable<EtatDeSection>): string =>
  JSON.stringify(
    [...etats].map(({ section, revision, active, canari, epingle }) => [
      section,
      revision,
      active?.version,
      canari?.version.version,
      epingle?.version.version,
    ]),
  )

/** Tient en mémoire ce que le portail sert, et l’y tient à jour de ce que les autres processus activent. */
export async function creerCatalogue({
  base,
  depot,
  shell,
  versionApi,
  horloge,
  journal,
  manquantes,
  incompatibilites,
  relectureMs = RELECTURE_MS,
}: Dependances): Promise<Catalogue> {
  const versions = new Map<string, VersionServie>()
  const coquilles = new Set<string>()
  const anciens = new Map<string, FichierDecrit>()
  const ecouteurs: (() => void)[] = []
  const illisibles = new Set<string>()
  const jugees = new Map<string, readonly string[]>()
  const contenus = creerContenus(depot)
  const manques = creerManques({
    depot,
    journal,
    convient: ({ description }) => juger(description).length === 0,
  })
  let etats: ReadonlyMap<string, EtatDeSection> = new Map()
  let indisponibles: readonly string[] = manquantes
  let connus = ''
  let enCours: Promise<void> | null = null
  let ensuite: Promise<void> | null = null
  let reprise: NodeJS.Timeout | null = null
  let fermee = false

  async function version(section: string, nom: string): Promise<VersionServie | null> {
    const cle = `${section}/${nom}`
    const connue = versions.get(cle)
    if (connue) return connue
    const lue = await lireVersion(base.db, section, nom, () => {
      if (illisibles.has(cle)) return
      illisibles.add(cle)
      journal.error(
        { section, version: nom },
        'Une version enregistrée n’est plus lisible : elle est ignorée',
      )
    })
    if (lue) versions.set(cle, lue)
    for (const ancienne of versions.keys()) {
      if (versions.size <= VERSIONS_GARDEES_MAX) break
      versions.delete(ancienne)
    }
    return lue
  }

  async function relire(): Promise<void> {
    const lus = await manques.ecarter(await lireEtats(base.db, version), version)
    for (const { version: nom, fichiers } of await lireCoquilles(base.db, [...coquilles])) {
      coquilles.add(nom)
      for (const fichier of fichiers) anciens.set(fichier.chemin, fichier)
    }
    etats = lus
    connus = ceQuiChange(lus.values())
    const privees = [...lus.values()].filter(({ active, decidee }) => decidee && !active)
    indisponibles = [
      ...new Set([
        ...manquantes.filter((id) => !lus.get(id)?.active),
        ...privees.map(({ section }) => section),
      ]),
    ]
    for (const ecouteur of ecouteurs) ecouteur()
  }

  /** Une relecture commencée avant le changement ne le voit peut-être pas : on en enchaîne une autre, jamais deux. */
  function recharger(): Promise<void> {
    if (enCours) {
      ensuite ??= enCours
        .catch(() => {})
        .then(() => {
          ensuite = null
          return recharger()
        })
      return ensuite
    }
    enCours = relire().finally(() => {
      enCours = null
    })
    return enCours
  }

  async function rafraichir(): Promise<void> {
    try {
      await recharger()
    } catch (err) {
      journal.error({ err }, 'Le catalogue n’a pas pu être mis à jour ; il sera relu')
      if (!fermee)
        reprise ??= setTimeout(() => {
          reprise = null
          void rafraichir()
        }, DELAI_DE_REPRISE_MS).unref()
    }
  }

  async function lire(decrit: FichierDecrit | undefined): Promise<Fichier | null> {
    if (!decrit) return null
    const lu = await contenus.lire(decrit)
    if (!lu) journal.error({ chemin: decrit.chemin }, 'Le dépôt n’a pas un fichier enregistré')
    return lu
  }

  function surAnnonce(message: string): void {
    if (auteurDeLAnnonce(message) !== base.nom) void rafraichir()
  }

  /** Relit sans réveiller personne pour rien : les caches qui suivent le registre ne se refont que s’il a changé. */
  async function relireSiChange(): Promise<void> {
    try {
      const lus = await manques.ecarter(await lireEtats(base.db, version), version)
      const portails = await lireCoquilles(base.db, [...coquilles])
      if (portails.length > 0 || ceQuiChange(lus.values()) !== connus) await recharger()
    } catch (err) {
      if (!fermee) journal.warn({ err }, 'Le registre n’a pas pu être relu ; il le sera plus tard')
    }
  }

  const compositions = creerCompositions({ shell, versionApi, horloge, lireVersion: version })
  const cesserDEcouter = await base.ecouter(CANAL, surAnnonce, () => void rafraichir())
  await recharger()
  const relectures = setInterval(() => void relireSiChange(), relectureMs).unref()

  /** Une version ne change plus, et ce portail non plus : on ne la juge qu’une fois. */
  function juger(description: Description): readonly string[] {
    const cle = `${description.section}/${description.version}`
    const jugee = jugees.get(cle) ?? incompatibilites(description)
    jugees.set(cle, jugee)
    return jugee
  }

  return {
    shell,
    versionApi,
    indisponibles: () => indisponibles,
    etats: () => [...etats.values()],
    etat: (section) => etats.get(section),
    composer: (visiteur) => compositions.composer(etats.values(), indisponibles, visiteur),
    assemblee: compositions.assemblee,
    version,
    fichier: async (section, nom, chemin) => lire((await version(section, nom))?.fichiers.get(chemin)),
    fichierDuPortail: async (chemin) => shell.fichiers.get(chemin) ?? lire(anciens.get(chemin)),
    incompatibilites(description) {
      const manque = manques.phrase(description.section, description.version)
      return manque === null ? juger(description) : [manque, ...juger(description)]
    },
    surChangement: (ecouteur) => void ecouteurs.push(ecouteur),
    rafraichir,
    async fermer() {
      fermee = true
      clearInterval(relectures)
      if (reprise) clearTimeout(reprise)
      await cesserDEcouter()
      await enCours?.catch(() => {})
    },
  }
}
