import { can, anneeDe, jourDe, organismeCodes, type OrganismeCode } from '@sssi/domain'
import { fautesDeQualification } from '@sssi/domain/cyber'
import { and, eq, max, sql } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteDIncident } from '../contexte.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { composerDiffusion, enColonnes } from '../../diffusion/composer-diffusion.ts'
import { annoncerIncident, inscrireFaits } from '../changer-incident.ts'
import { declarationInterdite, instantAVenir, qualificationFausse } from '../incident.errors.ts'
import { refusDImpact } from '../impact/impact.regles.ts'
import { motsDIncident } from '../mots.ts'
import { recalculer } from '../recalculer.ts'
import { estAVenir, instantDe } from '../temps.ts'
import { incident } from '../tables/incident.table.ts'
import { impact } from '../tables/suite.table.ts'
import { colonnesDeQualification } from '../update-qualification/colonnes-de-qualification.ts'
import type { CreateIncidentInput } from './create-incident.input.ts'

/** Numéro, arbitraire et constant, du verrou que se disputent ceux qui numérotent un incident. */
const VERROU_DES_NUMEROS = 7_202_329

async function numeroter(tx: Db, organisme: OrganismeCode, annee: number) {
  await tx.execute(sql`select pg_advisory_xact_lock(${VERROU_DES_NUMEROS})`)
  const [dernier] = await tx
    .select({ rang: max(incident.rang) })
    .from(incident)
    .where(and(eq(incident.organisme, organisme), eq(incident.annee, annee)))
  const rang = (dernier?.rang ?? 0) + 1
  return { annee, rang, reference: `${organisme}-${annee}-${String(rang).padStart(3, '0')}` }
}

/** L’organisme touché est toujours destinataire de son incident : il doit pouvoir le lire. */
export const avecLOrganisme = (
  destinataires: readonly OrganismeCode[],
  organisme: OrganismeCode,
): OrganismeCode[] => organismeCodes.filter((code) => code === organisme || destinataires.includes(code))

/** Déclare un incident : à cet instant, l’horloge réglementaire court déjà depuis la prise de connaissance. */
export async function createIncident(ctx: ContexteDIncident, saisie: CreateIncidentInput) {
  const { organisme, titre, description, qualification, impacts, diffusion } = saisie
  if (!can(ctx.agent, 'incident.gerer', { type: 'organisme', organisme }))
    return echec(declarationInterdite())
  const maintenant = ctx.horloge.maintenant()
  const connaissance = instantDe(saisie.priseDeConnaissanceLe)
  if (estAVenir(connaissance, maintenant)) return echec(instantAVenir('priseDeConnaissanceLe'))
  const fautes = fautesDeQualification(qualification)
  if (Object.keys(fautes).length > 0) return echec(qualificationFausse(fautes))
  const refus = impacts.map(refusDImpact).find((trouve) => trouve !== null)
  if (refus) return echec(refus)

  return enTransaction(ctx.db, async (tx) => {
    const id = ctx.nouvelId()
    const numero = await numeroter(tx, organisme, anneeDe(jourDe(maintenant)))
    const destinataires = avecLOrganisme(diffusion.destinataires, organisme)
    const complete = await composerDiffusion(tx, { ...diffusion, destinataires }, ctx.agent)
    const ligne = {
      id,
      organisme,
      ...numero,
      titre,
      description,
      statut: 'declare' as const,
      priseDeConnaissanceLe: connaissance,
      ...colonnesDeQualification(qualification),
      declareParId: ctx.agent.id,
      declarePar: ctx.agent.libelle,
      declareLe: maintenant,
      mots: motsDIncident({ reference: numero.reference, titre, description }),
      version: 1,
      ...enColonnes(complete),
    }
    await tx.insert(incident).values(ligne)
    for (const declare of impacts)
      await tx
        .insert(impact)
        .values({ ...declare, id: ctx.nouvelId(), incidentId: id, ajouteLe: maintenant, version: 1 })
    await inscrireFaits(tx, ctx, id, [
      { fait: 'incident_declare', detail: { priseDeConnaissanceLe: saisie.priseDeConnaissanceLe } },
    ])
    const charge = await recalculer(tx, id, maintenant)
    if (charge) await annoncerIncident(tx, charge.incident, 'incident_declare')
    return ok({ id, reference: numero.reference, version: 1 })
  })
}
