import type { Db } from '../../core/db/db.ts'
import type { Horloge } from '../../core/trpc/context.ts'
import { demontrerAlertes } from '../alerte/demonstration/demontrer-alertes.ts'
import { demontrerVeille } from '../avis/demonstration/demontrer-veille.ts'
import { demontrerBulletins } from '../bulletin/demonstration/demontrer-bulletins.ts'
import { demontrerSensibilisation } from '../campagne/demonstration/demontrer-sensibilisation.ts'
import { demontrerAnnuaire } from '../contact/demonstration/demontrer-annuaire.ts'
import { demontrerIncidents } from '../incident/demonstration/demontrer-incidents.ts'
import { demontrerNormes } from '../norme/demonstration/demontrer-normes.ts'
import { demontrerReglages } from '../reglages/demonstration/demontrer-reglages.ts'

/** Les données d’exemple de la section, chacune après celles dont elle dépend : l’annuaire avant les alertes qui l’appellent. */
export async function demontrerCyber(tx: Db, horloge: Horloge): Promise<void> {
  await demontrerReglages(tx, horloge)
  await demontrerAnnuaire(tx, horloge)
  await demontrerVeille(tx, horloge)
  await demontrerBulletins(tx, horloge)
  await demontrerAlertes(tx, horloge)
  await demontrerIncidents(tx, horloge)
  await demontrerNormes(tx, horloge)
  await demontrerSensibilisation(tx, horloge)
}
