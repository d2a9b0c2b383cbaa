import { estDue } from '@sssi/domain/cyber'
import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { annoncerEnDirect } from '../../core/direct/annoncer.ts'
import { evenementDirect } from '../../core/direct/evenement-direct.table.ts'
import type { IncidentCharge } from './charger-incident.ts'
import { INCIDENT } from './contexte.ts'

type EvenementGarde = typeof evenementDirect.$inferSelect

/** L’échéance rappelée est-elle encore à envoyer, à la même date ? */
function vautEncore({ donnees }: EvenementGarde, { echeances }: IncidentCharge): boolean {
  const rappelee = echeances.find(({ cle }) => cle === donnees['echeance'])
  return rappelee !== undefined && estDue(rappelee) && rappelee.dueLe === donnees['dueLe']
}

const lecteursDe = ({
  tlp,
  destinataires,
  clients,
  personnes,
}: Pick<EvenementGarde, 'tlp' | 'destinataires' | 'clients' | 'personnes'>) =>
  JSON.stringify([tlp, destinataires, clients, personnes])

/**
 * Accorde à l’incident, qui vient de changer, le rappel que le portail montre de lui : il se retire, à ceux qui le voyaient, quand son
 * échéance n’est plus à tenir ; il suit la diffusion quand elle change.
 */
export async function accorderLeRappel(tx: Db, charge: IncidentCharge): Promise<void> {
  const { incident } = charge
  const [montre] = await tx
    .select()
    .from(evenementDirect)
    .where(
      and(
        eq(evenementDirect.sujet, INCIDENT),
        eq(evenementDirect.objetId, incident.id),
        eq(evenementDirect.changeLAvis, true),
      ),
    )
    .orderBy(desc(evenementDirect.id))
    .limit(1)
  if (!montre?.avis) return
  const vaut = vautEncore(montre, charge)
  if (vaut && lecteursDe(montre) === lecteursDe(incident)) return
  const { sujet, objetId, fait, donnees, avis } = montre
  await annoncerEnDirect(tx, { sujet, objetId, fait, diffusion: montre, donnees: {}, avis: null })
  if (vaut) await annoncerEnDirect(tx, { sujet, objetId, fait, diffusion: incident, donnees, avis })
}
