import { can, type Agent } from '@sssi/domain'
import type { FaitDIncident } from '@sssi/domain/cyber'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import { annoncerEnDirect } from '../../core/direct/annoncer.ts'
import { INCIDENT, type ContexteDIncident, type LecteurDIncident } from './contexte.ts'
import { echec, ok, type Erreur, type Result } from '../../core/trpc/result.ts'
import { lisible } from '../../core/diffusion/lisible.ts'
import { conflitDeVersion } from '../erreurs.ts'
import { inscrireAuJournalCyber } from '../journal/inscrire-au-journal-cyber.ts'
import { gestionInterdite, incidentFusionne, incidentIntrouvable } from './incident.errors.ts'
import { accorderLeRappel } from './accorder-le-rappel.ts'
import { recalculer } from './recalculer.ts'
import { incident, type IncidentEnregistre } from './tables/incident.table.ts'

export interface FaitAInscrire {
  readonly fait: FaitDIncident
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Un incident lu sous verrou : personne d’autre ne le change tant que la décision n’est pas prise. */
export interface IncidentOuvert {
  readonly tx: Db
  readonly incident: IncidentEnregistre
  readonly maintenant: Date
}

export interface ChangementDIncident<T> {
  readonly valeur: T
  readonly faits: readonly FaitAInscrire[]
  /** Les colonnes de l’incident qui changent ; leur version avance avec elles. */
  readonly colonnes?: Partial<IncidentEnregistre>
}

export interface IncidentDesigne {
  readonly id: string
  readonly version?: number
  /** Ce qui retient l’agent, qui peut lire l’incident, de le changer ; traiter l’incident en donne le droit, sauf autre règle. */
  readonly interdire?: (agent: Agent, lu: IncidentEnregistre) => Erreur | null
}

const sansGestion = (agent: Agent, { organisme }: IncidentEnregistre): Erreur | null =>
  can(agent, 'incident.gerer', { type: 'organisme', organisme }) ? null : gestionInterdite()

/**
 * Le seul chemin par lequel un incident change : il n’existe que pour qui peut le lire, ne change que par qui le traite ; ce
 * qui change entre au journal, recalcule ses échéances et s’annonce en direct, dans la même transaction.
 */
export async function changerIncident<T>(
  ctx: ContexteDIncident,
  { id, version, interdire = sansGestion }: IncidentDesigne,
  changer: (ouvert: IncidentOuvert) => Promise<Result<ChangementDIncident<T>>>,
): Promise<Result<T>> {
  const maintenant = ctx.horloge.maintenant()
  return enTransaction(ctx.db, async (tx) => {
    const [lu] = await tx
      .select()
      .from(incident)
      .where(and(eq(incident.id, id), lisible(incident, ctx.agent)))
      .for('update')
    if (!lu) return echec(incidentIntrouvable())
    const interdiction = interdire(ctx.agent, lu)
    if (interdiction) return echec(interdiction)
    if (version !== undefined && lu.version !== version)
      return echec(await conflitDeVersion(tx, INCIDENT, id, lu))
    if (lu.fusionneDansId !== null) return echec(incidentFusionne())
    const decision = await changer({ tx, incident: lu, maintenant })
    if (!decision.ok) return decision
    const { valeur, faits, colonnes } = decision.value
    if (colonnes)
      await tx
        .update(incident)
        .set({ ...colonnes, version: lu.version + 1 })
        .where(eq(incident.id, id))
    await inscrireFaits(tx, ctx, id, faits)
    const charge = await recalculer(tx, id, maintenant)
    if (charge) {
      await accorderLeRappel(tx, charge)
      await annoncerIncident(tx, charge.incident, faits[0]?.fait ?? 'incident_decrit')
    }
    return ok(valeur)
  })
}

export function inscrireFaits(
  tx: Db,
  ctx: Pick<LecteurDIncident, 'agent' | 'horloge'>,
  id: string,
  faits: readonly FaitAInscrire[],
): Promise<void> {
  const commun = { objet: INCIDENT, objetId: id, agent: ctx.agent, le: ctx.horloge.maintenant() }
  return inscrireAuJournalCyber(tx, ...faits.map((fait) => ({ ...commun, ...fait })))
}

/** Dit aux pages ouvertes que l’incident a changé ; rien de son contenu ne part, la page le relit avec ses droits. */
export const annoncerIncident = (tx: Db, lu: IncidentEnregistre, fait: string): Promise<void> =>
  annoncerEnDirect(tx, {
    sujet: INCIDENT,
    objetId: lu.id,
    fait,
    diffusion: lu,
    donnees: { reference: lu.reference },
  })
