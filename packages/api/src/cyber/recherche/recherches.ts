import type { Agent } from '@sssi/domain'
import type { Db } from '../../core/db/db.ts'
import { chercherDesAvis } from '../avis/chercher-avis.ts'
import { chercherDesBulletins } from '../bulletin/list/chercher-des-bulletins.ts'
import { chercherDesIncidents } from '../incident/list/chercher-des-incidents.ts'

/** La forme commune aux recherches de toutes les sections, que l’en-tête présente ensemble. */
export interface ResultatDeRecherche {
  readonly titre: string
  readonly description: string
  readonly href: string
}

/** Ce qu’un objet de la section trouve pour cet agent : jamais plus que ce qu’il peut lire. */
export type Recherche = (
  db: Db,
  agent: Agent,
  q: string,
  limite: number,
) => Promise<readonly ResultatDeRecherche[]>

/** Un objet de la section entre dans la recherche du portail en ajoutant ici la sienne ; les premières passent devant. */
export const recherches: readonly Recherche[] = [chercherDesBulletins, chercherDesIncidents, chercherDesAvis]
