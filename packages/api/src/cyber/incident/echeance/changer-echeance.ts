import type { Echeance, EtapeDeRegime } from '@sssi/domain/cyber'
import { and, eq } from 'drizzle-orm'
import { INCIDENT, type ContexteDIncident } from '../contexte.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { conflitDeVersion } from '../../erreurs.ts'
import { changerIncident, type FaitAInscrire, type IncidentOuvert } from '../changer-incident.ts'
import { chargerIncident, regimeDe, type IncidentCharge } from '../charger-incident.ts'
import { elementIntrouvable } from '../incident.errors.ts'
import { echeance as echeances, type EcheanceEnregistree } from '../tables/echeance.table.ts'

export interface EcheanceOuverte extends IncidentOuvert {
  readonly charge: IncidentCharge
  readonly echeance: Echeance
  readonly etape: EtapeDeRegime
  /** Ce qui a déjà été fait d’elle ; absent, rien encore. */
  readonly suivi: EcheanceEnregistree | undefined
}

export interface ChangementDEcheance {
  readonly colonnes: Partial<EcheanceEnregistree>
  readonly faits: readonly FaitAInscrire[]
}

/** L’échéance de cette clé, et l’étape du régime dont elle vient. */
export function trouverEcheance(charge: IncidentCharge, cle: string) {
  const echeance = charge.echeances.find((candidate) => candidate.cle === cle)
  const etape =
    echeance &&
    regimeDe(charge, echeance.regime)?.etapes.find((candidate) => candidate.code === echeance.etape)
  return echeance && etape ? { echeance, etape } : null
}

interface Demande {
  readonly incidentId: string
  readonly cle: string
  readonly version: number
}

/** Change ce qui est fait d’une échéance : elle n’a de ligne à elle qu’à partir de là. */
export function changerEcheance(
  ctx: ContexteDIncident,
  { incidentId, cle, version }: Demande,
  changer: (ouverte: EcheanceOuverte) => Promise<Result<ChangementDEcheance>>,
) {
  return changerIncident(ctx, { id: incidentId }, async (ouvert) => {
    const { tx, incident, maintenant } = ouvert
    const charge = await chargerIncident(tx, incident, maintenant)
    const trouvee = trouverEcheance(charge, cle)
    if (!trouvee) return echec(elementIntrouvable('Cette échéance'))
    const suivi = charge.suivis.find((ligne) => ligne.cle === cle)
    if ((suivi?.version ?? 0) !== version)
      return echec(await conflitDeVersion(tx, INCIDENT, incidentId, suivi ?? null))
    const decision = await changer({ ...ouvert, ...trouvee, charge, suivi })
    if (!decision.ok) return decision
    const { colonnes, faits } = decision.value
    const suivante = { ...colonnes, version: version + 1 }
    if (suivi)
      await tx
        .update(echeances)
        .set(suivante)
        .where(and(eq(echeances.incidentId, incidentId), eq(echeances.cle, cle)))
    else await tx.insert(echeances).values({ incidentId, cle, ...suivante })
    return ok({ valeur: { version: version + 1 }, faits })
  })
}
