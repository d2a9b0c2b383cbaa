import {
  gravitesDIncident,
  type CritereDEcheance,
  type FiltreDIncidents,
  type TriDIncidents,
} from '@sssi/domain/cyber'
import { and, asc, desc, gt, inArray, isNotNull, lte, notInArray, or, sql, type SQL } from 'drizzle-orm'
import type { ContexteDIncident } from '../contexte.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { contientLesMots } from '../mots.ts'
import { incident } from '../tables/incident.table.ts'
import type { ListIncidentsInput } from './list-incidents.input.ts'

const JOURNEE_MS = 86_400_000
const FERMES = ['clos', 'faux_positif'] as const

function surLEcheance(critere: CritereDEcheance, maintenant: Date): SQL | undefined {
  const le = incident.prochaineEcheanceLe
  switch (critere) {
    case 'en_retard':
      return lte(le, maintenant)
    case 'sous_24h':
      return and(gt(le, maintenant), lte(le, new Date(maintenant.getTime() + JOURNEE_MS)))
    case 'a_tenir':
      return isNotNull(le)
  }
}

const parmi = <T>(valeurs: readonly T[], condition: (valeurs: T[]) => SQL): SQL | undefined =>
  valeurs.length === 0 ? undefined : condition([...valeurs])

/** Ce que les filtres laissent, parmi ce que l’agent a à connaître. */
function condition({ agent, horloge }: ContexteDIncident, filtre: FiltreDIncidents): SQL | undefined {
  const maintenant = horloge.maintenant()
  return and(
    lisible(incident, agent),
    contientLesMots(filtre.q),
    parmi(filtre.organisme, (codes) => inArray(incident.organisme, codes)),
    parmi(filtre.statut, (statuts) => inArray(incident.statut, statuts)),
    parmi(filtre.gravite, (gravites) => inArray(incident.gravite, gravites)),
    parmi(filtre.classe, (classes) => inArray(incident.classe, classes)),
    or(...filtre.echeance.map((critere) => surLEcheance(critere, maintenant))),
  )
}

const graviteDecroissante = sql`array_position(${sql.raw(`array['${gravitesDIncident.toReversed().join("','")}']`)}, ${incident.gravite}) asc nulls last`

const ordres: Readonly<Record<TriDIncidents, SQL[]>> = {
  echeance: [sql`${incident.prochaineEcheanceLe} asc nulls last`, desc(incident.priseDeConnaissanceLe)],
  connaissance: [desc(incident.priseDeConnaissanceLe)],
  gravite: [graviteDecroissante, desc(incident.priseDeConnaissanceLe)],
}

async function chiffres({ db, agent, horloge }: ContexteDIncident) {
  const maintenant = horloge.maintenant()
  const lesquels = lisible(incident, agent)
  const compter = (suite: SQL | undefined) => db.$count(incident, and(lesquels, suite))
  const [ouverts, enRetard, sous24h] = await Promise.all([
    compter(notInArray(incident.statut, [...FERMES])),
    compter(surLEcheance('en_retard', maintenant)),
    compter(surLEcheance('sous_24h', maintenant)),
  ])
  return { ouverts, enRetard, sous24h }
}

/** Les incidents que l’agent peut lire, les plus pressés d’abord. */
export async function listIncidents(
  ctx: ContexteDIncident,
  { filtre, tri, page, taille }: ListIncidentsInput,
) {
  const lesquels = condition(ctx, filtre)
  const lignes = await lire(ctx, lesquels, ordres[tri], { page, taille })
  const [total, totalLisible] = await Promise.all([
    ctx.db.$count(incident, lesquels),
    ctx.db.$count(incident, lisible(incident, ctx.agent)),
  ])
  return {
    total,
    totalLisible,
    maintenant: ctx.horloge.maintenant().toISOString(),
    chiffres: await chiffres(ctx),
    lignes: lignes.map(({ priseDeConnaissanceLe, prochaineEcheanceLe, ...ligne }) => ({
      ...ligne,
      priseDeConnaissanceLe: priseDeConnaissanceLe.toISOString(),
      prochaineEcheanceLe: prochaineEcheanceLe?.toISOString() ?? null,
    })),
  }
}

function lire(
  { db }: Pick<ContexteDIncident, 'db'>,
  lesquels: SQL | undefined,
  ordre: readonly SQL[],
  { page, taille }: { readonly page: number; readonly taille: number },
) {
  return db
    .select({
      id: incident.id,
      reference: incident.reference,
      organisme: incident.organisme,
      titre: incident.titre,
      statut: incident.statut,
      gravite: incident.gravite,
      classe: incident.classe,
      type: incident.type,
      tlp: incident.tlp,
      priseDeConnaissanceLe: incident.priseDeConnaissanceLe,
      prochaineEcheance: incident.prochaineEcheance,
      prochaineEcheanceLe: incident.prochaineEcheanceLe,
    })
    .from(incident)
    .where(lesquels)
    .orderBy(...ordre, asc(incident.id))
    .limit(taille)
    .offset((page - 1) * taille)
}
