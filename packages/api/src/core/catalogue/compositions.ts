import { LRUCache } from 'lru-cache'
import type { Shell } from '../artefacts/shell.ts'
import type { Horloge } from '../trpc/context.ts'
import type { CompositionServie, EtatDeSection, Visiteur } from './catalogue.ts'
import { versionPour } from './choisir.ts'
import { identiteDe } from './composition.ts'
import { creerPages } from './pages.ts'
import type { LireVersion } from './registre.ts'
import type { VersionServie } from './version-servie.ts'

interface Dependances {
  readonly shell: Shell
  readonly versionApi: string
  readonly horloge: Horloge
  readonly lireVersion: LireVersion
}

export interface Compositions {
  composer(
    etats: Iterable<EtatDeSection>,
    indisponibles: readonly string[],
    visiteur: Visiteur,
  ): Promise<CompositionServie>
  /** La version de chaque section dans une composition déjà assemblée ici ; `null` si elle ne l’a pas été. */
  assemblee(id: string): ReadonlyMap<string, string> | null
}

/** Assez pour l’état du moment, ses canaris et quelques aperçus ; les pages d’une composition oubliée sont rendues de nouveau. */
const GARDEES_MAX = 64
/** Un onglet peut rester ouvert des jours : on se rappelle plus longtemps ce qu’était une composition que ses pages. */
const ASSEMBLEES_MAX = 256

const parRang = (a: VersionServie, b: VersionServie) =>
  a.manifeste.ordre - b.manifeste.ordre || a.section.localeCompare(b.section)

/** Assemble ce que chaque visiteur reçoit, et garde les pages : deux visiteurs qui reçoivent le même code ont la même. */
export function creerCompositions({ shell, versionApi, horloge, lireVersion }: Dependances): Compositions {
  const gardees = new Map<string, CompositionServie>()
  const assemblees = new LRUCache<string, ReadonlyMap<string, string>>({ max: ASSEMBLEES_MAX })

  function garder(cle: string, composition: CompositionServie): CompositionServie {
    gardees.set(cle, composition)
    for (const ancienne of gardees.keys()) {
      if (gardees.size <= GARDEES_MAX) break
      gardees.delete(ancienne)
    }
    return composition
  }

  async function choisir(
    etats: Iterable<EtatDeSection>,
    visiteur: Visiteur,
    maintenant: Date,
  ): Promise<VersionServie[]> {
    const { apercu } = visiteur
    const choisies: VersionServie[] = []
    for (const etat of etats) {
      const enApercu =
        apercu?.section === etat.section ? await lireVersion(apercu.section, apercu.version) : null
      const choisie = enApercu ?? versionPour(etat, visiteur, maintenant)
      if (choisie) choisies.push(choisie)
    }
    return choisies.sort(parRang)
  }

  return {
    async composer(etats, indisponibles, visiteur) {
      const maintenant = horloge.maintenant()
      const enCours = visiteur.apercu && visiteur.apercu.jusquA > maintenant ? visiteur.apercu : null
      const sections = await choisir(etats, { ...visiteur, apercu: enCours }, maintenant)
      const cle = JSON.stringify([
        sections.map(({ section, version }) => `${section}@${version}`),
        indisponibles,
        enCours,
      ])
      const connue = gardees.get(cle)
      if (connue) return connue
      const id = identiteDe(shell.version, versionApi, sections)
      assemblees.set(id, new Map(sections.map(({ section, version }) => [section, version])))
      const pages = creerPages({ id, shell, api: versionApi, sections, indisponibles, apercu: enCours })
      return garder(cle, { id, sections, page: (chemin) => pages.pour(chemin, horloge.maintenant()) })
    },
    assemblee: (id) => assemblees.get(id) ?? null,
  }
}
