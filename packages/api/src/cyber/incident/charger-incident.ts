import {
  echeancesDe,
  regimesEnVigueur,
  type Echeance,
  type IncidentADeclarer,
  type IncidentSousRegimes,
  type Regime,
  type RegimeDate,
  type SuiviDEcheance,
} from '@sssi/domain/cyber'
import type { Agent } from '@sssi/domain'
import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { lisible } from '../../core/diffusion/lisible.ts'
import { lireRegimes } from './regime/lire-regimes.ts'
import { echeance, type EcheanceEnregistree } from './tables/echeance.table.ts'
import { incident, type IncidentEnregistre } from './tables/incident.table.ts'
import { fait, impact, type FaitEnregistre, type ImpactEnregistre } from './tables/suite.table.ts'

/** Un incident et ce dont ses échéances dépendent. */
export interface IncidentCharge {
  readonly incident: IncidentEnregistre
  readonly impacts: readonly ImpactEnregistre[]
  readonly faits: readonly FaitEnregistre[]
  readonly suivis: readonly EcheanceEnregistree[]
  readonly regimes: readonly RegimeDate[]
  /** Celui auquel il est réuni, si le lecteur a à le connaître. */
  readonly fusionneDans: { readonly id: string; readonly reference: string } | null
  readonly echeances: readonly Echeance[]
}

const iso = (date: Date | null) => date?.toISOString() ?? null

const suiviPourLaRegle = ({
  cle,
  brouillon,
  envoyeeLe,
  dueLe,
  sansObjetMotif,
}: EcheanceEnregistree): SuiviDEcheance => ({
  cle,
  enPreparation: brouillon !== null,
  envoyeeLe: iso(envoyeeLe),
  dueLe: iso(dueLe),
  sansObjetMotif,
})

function pourLaRegle(
  ligne: IncidentEnregistre,
  impacts: readonly ImpactEnregistre[],
  fusionneDans: string | null,
): IncidentSousRegimes {
  return {
    organisme: ligne.organisme,
    statut: ligne.statut,
    priseDeConnaissanceLe: ligne.priseDeConnaissanceLe.toISOString(),
    important: ligne.important,
    risqueEleve: ligne.risqueEleve,
    impacts,
    rapportDemandePour: iso(ligne.rapportDemandePour),
    traiteLe: iso(ligne.traiteLe),
    fusionneDans,
  }
}

/** Ce dont les formulaires réglementaires se pré-remplissent. */
export const pourUnFormulaire = ({ incident: ligne, impacts, faits }: IncidentCharge): IncidentADeclarer => ({
  ...ligne,
  priseDeConnaissanceLe: ligne.priseDeConnaissanceLe.toISOString(),
  debutLe: iso(ligne.debutLe),
  impacts,
  faits: faits.map(({ connuLe, texte }) => ({ connuLe: connuLe.toISOString(), texte })),
})

/** Ce qui se dit, à qui ne peut pas le lire, de l’incident auquel un autre est réuni. */
export const AUTRE_INCIDENT = 'un autre incident'

/**
 * Les échéances d’un incident à cet instant, sous les régimes qui valaient quand il a été connu. `lecteur` est celui à qui elles se
 * montrent ; le portail, qui ne les montre à personne, n’en a pas.
 */
export async function chargerIncident(
  db: Db,
  ligne: IncidentEnregistre,
  maintenant: Date,
  lecteur: Agent | null = null,
): Promise<IncidentCharge> {
  const impacts = await db
    .select()
    .from(impact)
    .where(eq(impact.incidentId, ligne.id))
    .orderBy(asc(impact.ajouteLe), asc(impact.id))
  const faits = await db
    .select()
    .from(fait)
    .where(eq(fait.incidentId, ligne.id))
    .orderBy(asc(fait.connuLe), asc(fait.ecritLe), asc(fait.id))
  const suivis = await db.select().from(echeance).where(eq(echeance.incidentId, ligne.id))
  const [dans] =
    ligne.fusionneDansId === null
      ? []
      : await db
          .select({ id: incident.id, reference: incident.reference })
          .from(incident)
          .where(and(eq(incident.id, ligne.fusionneDansId), lisible(incident, lecteur)))
  const regimes = regimesEnVigueur(await lireRegimes(db), ligne.priseDeConnaissanceLe.toISOString())
  const suiviAvec = ligne.fusionneDansId === null ? null : (dans?.reference ?? AUTRE_INCIDENT)
  const sousRegimes = pourLaRegle(ligne, impacts, suiviAvec)
  return {
    incident: ligne,
    impacts,
    faits,
    suivis,
    regimes,
    fusionneDans: dans ?? null,
    echeances: echeancesDe(
      sousRegimes,
      regimes.map(({ regime }) => regime),
      suivis.map(suiviPourLaRegle),
      maintenant.toISOString(),
    ),
  }
}

export const regimeDe = ({ regimes }: IncidentCharge, code: string): Regime | null =>
  regimes.find(({ regime }) => regime.code === code)?.regime ?? null
