import { can, type Agent } from '@sssi/domain'
import {
  availableTransitions,
  echeancesOuvertes,
  genresDeLien,
  peutDeciderDuDeclassement,
  phraseDIncident,
} from '@sssi/domain/cyber'
import { asc, eq, inArray } from 'drizzle-orm'
import { agent as agents } from '../../../core/agent/agent.table.ts'
import { INCIDENT, type ContexteDIncident } from '../contexte.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import type { LigneDuJournalCyber } from '../../journal/journal-cyber.table.ts'
import { lireJournalCyber } from '../../journal/lire-journal-cyber.ts'
import { AUTRE_INCIDENT, chargerIncident, type IncidentCharge } from '../charger-incident.ts'
import { incidentIntrouvable } from '../incident.errors.ts'
import { lireCibles } from '../lien/cibles.ts'
import { lireIncident } from '../lire-incident.ts'
import type { DeclassementDemande, IncidentEnregistre } from '../tables/incident.table.ts'
import { lien, tacheDIncident } from '../tables/suite.table.ts'
import type { GetIncidentInput } from './get-incident.input.ts'

const iso = (date: Date | null) => date?.toISOString() ?? null

/** Les documents reliés que l’agent peut lire ; les autres ne se devinent pas. */
async function lireLiens({ db, agent }: Pick<ContexteDIncident, 'db' | 'agent'>, id: string) {
  const lies = await db.select().from(lien).where(eq(lien.incidentId, id)).orderBy(asc(lien.ajouteLe))
  const groupes = await Promise.all(
    genresDeLien.map(async (genre) => {
      const ids = lies.filter((ligne) => ligne.genre === genre).map(({ cibleId }) => cibleId)
      return (await lireCibles(db, agent, genre, { ids })).map((cible) => ({ genre, ...cible }))
    }),
  )
  return groupes.flat()
}

async function lireTaches({ db }: Pick<ContexteDIncident, 'db'>, id: string) {
  const lues = await db
    .select()
    .from(tacheDIncident)
    .where(eq(tacheDIncident.incidentId, id))
    .orderBy(asc(tacheDIncident.ajouteeLe), asc(tacheDIncident.id))
  return lues.map(({ incidentId: _incident, echeanceLe, faiteLe, ajouteeLe, ...tache }) => ({
    ...tache,
    echeanceLe: iso(echeanceLe),
    faiteLe: iso(faiteLe),
    ajouteeLe: ajouteeLe.toISOString(),
  }))
}

async function lirePersonnes({ db }: Pick<ContexteDIncident, 'db'>, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db
    .select({ id: agents.id, libelle: agents.libelle })
    .from(agents)
    .where(inArray(agents.id, [...ids]))
}

function montrerLaDemande(demande: DeclassementDemande | null, agent: Agent, lu: IncidentEnregistre) {
  if (demande === null) return null
  const { parId, ...montree } = demande
  const parMoi = parId === agent.id
  return { ...montree, parMoi, aDecider: !parMoi && peutDeciderDuDeclassement(agent, lu) }
}

/** Une réunion à un incident que le lecteur ne peut pas lire n’en dit ni la référence, ni le motif. */
const detailLisible = (
  { fusionneDans }: IncidentCharge,
  { fait, detail }: Pick<LigneDuJournalCyber, 'fait' | 'detail'>,
) => (fait === 'incident_fusionne' && fusionneDans === null ? { dans: AUTRE_INCIDENT } : detail)

/** La fiche d’un incident, telle que cet agent la lit. */
export async function getIncident(ctx: ContexteDIncident, { id }: GetIncidentInput) {
  const ligne = await lireIncident(ctx, id)
  return ligne ? ok(await composerFiche(ctx, ligne)) : echec(incidentIntrouvable())
}

/** La fiche d’un incident que l’agent a déjà eu le droit de lire. */
export async function composerFiche(
  ctx: Pick<ContexteDIncident, 'db' | 'agent' | 'horloge'>,
  ligne: IncidentEnregistre,
) {
  const { id } = ligne
  const charge = await chargerIncident(ctx.db, ligne, ctx.horloge.maintenant(), ctx.agent)
  const {
    mots: _,
    rang: __,
    annee: ___,
    declareParId,
    fusionneDansId,
    declassementDemande,
    prochaineEcheance,
    prochaineEcheanceLe,
    ...lu
  } = ligne
  const aStatuer = { ...ligne, echeancesOuvertes: echeancesOuvertes(charge.echeances).length }
  const peutGerer =
    fusionneDansId === null &&
    can(ctx.agent, 'incident.gerer', { type: 'organisme', organisme: ligne.organisme })
  const journal = await lireJournalCyber(ctx.db, INCIDENT, id)
  return {
    ...lu,
    priseDeConnaissanceLe: ligne.priseDeConnaissanceLe.toISOString(),
    debutLe: iso(ligne.debutLe),
    traiteLe: iso(ligne.traiteLe),
    declareLe: ligne.declareLe.toISOString(),
    rapportDemandePour: iso(ligne.rapportDemandePour),
    prochaineEcheance,
    prochaineEcheanceLe: iso(prochaineEcheanceLe),
    declareParMoi: declareParId === ctx.agent.id,
    declassementDemande: montrerLaDemande(declassementDemande, ctx.agent, ligne),
    fusionneDans: charge.fusionneDans,
    personnesNommees: await lirePersonnes(ctx, ligne.personnes),
    impacts: charge.impacts.map(({ incidentId: _incident, ajouteLe: _le, ...impact }) => impact),
    faits: charge.faits.map(({ incidentId: _incident, connuLe, ecritLe, ...fait }) => ({
      ...fait,
      connuLe: connuLe.toISOString(),
      ecritLe: ecritLe.toISOString(),
    })),
    taches: await lireTaches(ctx, id),
    liens: await lireLiens(ctx, id),
    echeances: charge.echeances,
    peutGerer,
    transitions: peutGerer
      ? availableTransitions(aStatuer, ctx.agent).map(({ vers, exige }) => ({ vers, exige }))
      : [],
    journal: journal.map((entree) => ({
      id: entree.id,
      le: entree.le.toISOString(),
      phrase: phraseDIncident(entree.agentLibelle, entree.fait, detailLisible(charge, entree)),
    })),
  }
}
