import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { lireArtefacts, type Emplacements } from '../../core/artefacts/artefacts.ts'
import type { Catalogue } from '../../core/catalogue/catalogue.ts'
import { creerCatalogue } from '../../core/catalogue/creer-catalogue.ts'
import { incompatibilitesAvec } from '../../core/catalogue/incompatibilites.ts'
import type { Base } from '../../core/db/base.ts'
import type { Depot } from '../../core/depot/depot.ts'
import type { Horloge } from '../../core/trpc/context.ts'
import { retenirCoquille } from '../coquille/retenir-coquille.service.ts'
import { installerSections } from './installer-sections.service.ts'

export interface DependancesDuCatalogue {
  readonly base: Base
  readonly depot: Depot
  readonly horloge: Horloge
  readonly journal: Logger
}

/** Version de l’API, lue par les sections pour savoir ce qu’elles peuvent lui demander. */
const VERSION_API = '1.0.0'

/** Lit ce qui est construit sur ce disque, l’enregistre, et rend le catalogue de tout ce que le portail sert. */
export async function ouvrirCatalogue(
  { base, depot, horloge, journal }: DependancesDuCatalogue,
  lieux: Emplacements,
): Promise<Catalogue> {
  const { db } = base
  const { shell, sections, indisponibles } = await lireArtefacts(lieux)
  await retenirCoquille({ db, depot, journal, maintenant: horloge.maintenant() }, shell)
  const catalogue = await creerCatalogue({
    base,
    depot,
    shell,
    versionApi: VERSION_API,
    horloge,
    journal,
    manquantes: [...sections, ...indisponibles].map(({ id }) => id),
    incompatibilites: incompatibilitesAvec(shell),
  })
  for (const { id, raison } of indisponibles) journal.warn({ section: id, raison }, 'section indisponible')
  // Sans portail construit, rien ne dit ce que les sections y trouveraient : on n’en décide pas.
  if (shell.offre === null) return catalogue
  const acteur = { type: 'portail' } as const
  await installerSections(
    { db, depot, horloge, journal, catalogue, acteur, nouvelId: randomUUID },
    sections,
    [...sections, ...indisponibles].map(({ id }) => id),
  )
  return catalogue
}
