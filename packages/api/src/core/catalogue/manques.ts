import type { Logger } from 'pino'
import { cheminDuContenu } from '../depot/contenu.ts'
import type { Depot } from '../depot/depot.ts'
import type { EtatDeSection } from './catalogue.ts'
import type { LireVersion } from './registre.ts'
import type { VersionServie } from './version-servie.ts'

const QUESTIONS_A_LA_FOIS = 16

export interface Manques {
  /** Ce qui manque au dépôt de cette version ; `null` s’il en a tout, ou si l’on n’a pas regardé. */
  readonly phrase: (section: string, version: string) => string | null
  /**
   * Regarde si le dépôt a les fichiers des versions en service, la première fois ; ensuite, s’il a retrouvé ceux qui
   * manquaient. Rend les états tels qu’on peut les servir : une version incomplète y laisse la place à la précédente.
   */
  readonly ecarter: (
    lus: ReadonlyMap<string, EtatDeSection>,
    lire: LireVersion,
  ) => Promise<ReadonlyMap<string, EtatDeSection>>
}

interface Dependances {
  readonly depot: Depot
  readonly journal: Logger
  readonly convient: (version: VersionServie) => boolean
}

const cleDe = (section: string, version: string) => `${section}/${version}`

/**
 * Une base restaurée sans son dépôt, ou avec un dépôt plus ancien, désigne des versions dont les fichiers ne sont plus là. On
 * le constate au démarrage plutôt qu’à la première page : servir la version précédente vaut mieux qu’une section en panne.
 */
export function creerManques({ depot, journal, convient }: Dependances): Manques {
  const incompletes = new Map<string, { readonly version: VersionServie; readonly manquants: number }>()
  let premiere = true

  async function compter({ fichiers }: VersionServie): Promise<number> {
    const chemins = [...new Set([...fichiers.values()].map(({ sha384 }) => cheminDuContenu(sha384)))]
    let manquants = 0
    for (let rang = 0; rang < chemins.length; rang += QUESTIONS_A_LA_FOIS) {
      const presents = await Promise.all(
        chemins.slice(rang, rang + QUESTIONS_A_LA_FOIS).map((chemin) => depot.contient(chemin)),
      )
      manquants += presents.filter((present) => !present).length
    }
    return manquants
  }

  async function verifier(version: VersionServie): Promise<void> {
    const { section, version: nom, fichiers } = version
    const cle = cleDe(section, nom)
    const manquants = await compter(version)
    const connue = incompletes.get(cle)
    if (manquants === 0) {
      if (incompletes.delete(cle))
        journal.info({ section, version: nom }, 'le dépôt a retrouvé tous les fichiers de cette version')
      return
    }
    incompletes.set(cle, { version, manquants })
    if (connue?.manquants !== manquants)
      journal.error(
        { section, version: nom, manquants, fichiers: fichiers.size },
        'Le dépôt n’a pas tous les fichiers d’une version en service : restaurez-le avec la base, ou publiez la section de nouveau',
      )
  }

  const complete = (version: VersionServie | null): version is VersionServie =>
    version !== null && !incompletes.has(cleDe(version.section, version.version))

  const enService = async (
    { section, decidee, canari, epingle, precedente }: EtatDeSection,
    lire: LireVersion,
  ) =>
    [
      decidee,
      canari?.version ?? null,
      epingle?.version ?? null,
      precedente === null ? null : await lire(section, precedente),
    ].filter((version) => version !== null)

  async function servable(etat: EtatDeSection, lire: LireVersion): Promise<EtatDeSection> {
    const { section, decidee, canari, epingle, precedente } = etat
    const repli = complete(decidee) || precedente === null ? null : await lire(section, precedente)
    return {
      ...etat,
      active: complete(decidee) ? decidee : complete(repli) && convient(repli) ? repli : null,
      canari: canari && complete(canari.version) ? canari : null,
      epingle: epingle && complete(epingle.version) ? epingle : null,
    }
  }

  return {
    phrase(section, version) {
      const manque = incompletes.get(cleDe(section, version))
      return manque
        ? `Le dépôt de ce portail n’a pas ${manque.manquants} de ses ${manque.version.fichiers.size} fichiers.`
        : null
    },
    async ecarter(lus, lire) {
      const aVerifier = premiere
        ? (await Promise.all([...lus.values()].map((etat) => enService(etat, lire)))).flat()
        : [...incompletes.values()].map(({ version }) => version)
      try {
        for (const version of aVerifier) await verifier(version)
        premiere = false
      } catch (err) {
        // Un dépôt qui ne répond pas n’a rien perdu : on ne retire rien, et l’on regardera de nouveau.
        journal.warn({ err }, 'Le dépôt ne répond pas : ses fichiers seront vérifiés plus tard')
      }
      if (incompletes.size === 0) return lus
      const etats = new Map<string, EtatDeSection>()
      for (const [section, etat] of lus) etats.set(section, await servable(etat, lire))
      return etats
    },
  }
}
