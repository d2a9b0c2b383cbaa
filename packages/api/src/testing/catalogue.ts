import { pino } from 'pino'
import { SHELL_ABSENT } from '../core/artefacts/artefacts.ts'
import type { Catalogue } from '../core/catalogue/catalogue.ts'
import { creerCatalogue } from '../core/catalogue/creer-catalogue.ts'
import { incompatibilitesAvec } from '../core/catalogue/incompatibilites.ts'
import type { Base } from '../core/db/base.ts'
import { depotEnMemoire } from '../core/depot/testing/depot-en-memoire.ts'
import type { Horloge } from '../core/trpc/context.ts'

/** Ce que ce portail de test offre aux sections. */
export const shellDeTest = {
  ...SHELL_ABSENT,
  version: 'shell-de-test',
  pages: ['/', '/plan'],
  offre: { contrat: 1, capacites: ['navigation', 'notifications'], composants: ['Button', 'DataTable'] },
}

/** Un catalogue qui n’écoute pas les autres processus : les tests de ceux-ci ouvrent le leur. */
export function catalogueDeTest(base: Base, horloge: Horloge): Promise<Catalogue> {
  return creerCatalogue({
    base: { ...base, ecouter: async () => async () => {} },
    depot: depotEnMemoire(),
    shell: shellDeTest,
    versionApi: '1.0.0',
    horloge,
    journal: pino({ level: 'silent' }),
    manquantes: [],
    incompatibilites: incompatibilitesAvec(shellDeTest),
  })
}
