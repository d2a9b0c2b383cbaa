import { can, chefsDeFileDe } from '@sssi/domain'
import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { ligneDeJournal } from '../../../core/journal/journaliser.ts'
import { actionDuPlan } from '../../../core/plan/action-du-plan.table.ts'
import { suiviAction, type SuiviEnregistre } from '../../../core/suivi/suivi-action.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { conflitAvec, facettePerimee } from '../../changement.ts'
import {
  actionIntrouvable,
  type ActionIntrouvable,
  type ConflitDeVersion,
  type Interdit,
} from '../../erreurs.ts'
import { meteoInterdite } from './update-meteo.errors.ts'
import type { UpdateMeteoInput } from './update-meteo.input.ts'

type Erreurs = ActionIntrouvable | Interdit | ConflitDeVersion

const essais = 10

/**
 * Publie la météo et sa synthèse. C’est l’écriture la plus fréquente du portail : une lecture pour décider, puis une seule
 * instruction qui change le suivi, inscrit le journal et efface le brouillon, si l’action est restée telle qu’on l’a lue.
 */
export async function updateMeteo(
  ctx: ContexteAgent,
  input: UpdateMeteoInput,
): Promise<Result<{ version: number; synthesePublieeLe: string }, Erreurs>> {
  const { code } = input
  const le = ctx.horloge.maintenant()
  for (let essai = 0; essai < essais; essai += 1) {
    const lue = await lire(ctx.db, code)
    if (!lue) return echec(actionIntrouvable(code))
    const { enregistre, imprimes } = lue
    const chefsDeFile = chefsDeFileDe({ chefsDeFile: imprimes }, enregistre)
    const objet = { type: 'action', code, chefsDeFile, contributeurs: enregistre.contributeurs } as const
    if (!can(ctx.agent, 'action.renseigner', objet)) return echec(meteoInterdite())
    if (facettePerimee(enregistre, enregistre.versionMeteo, input.version)) {
      const courant = { meteo: enregistre.meteo, synthese: enregistre.synthese, version: enregistre.version }
      return echec(await conflitAvec(ctx.db, code, courant, { types: ['meteo_publiee'] }))
    }
    const version = await publier(ctx, input, enregistre, le)
    if (version !== null) {
      await ctx.lecture.rafraichir(code)
      return ok({ version, synthesePublieeLe: le.toISOString() })
    }
    // Une autre facette a changé entre la lecture et l’écriture : on relit, et l’on juge de nouveau.
  }
  throw new Error(`L’action ${code} change sans cesse : la météo n’a pas pu être publiée.`)
}

async function lire(db: Db, code: UpdateMeteoInput['code']) {
  const [lue] = await db
    .select({ enregistre: suiviAction, imprimes: actionDuPlan.chefsDeFile })
    .from(suiviAction)
    .innerJoin(actionDuPlan, eq(actionDuPlan.code, suiviAction.code))
    .where(eq(suiviAction.code, code))
  return lue
}

/** Rend la nouvelle version, ou `null` si l’action n’est plus celle qui a été lue. */
async function publier(
  { db, agent }: ContexteAgent,
  { code, meteo, synthese }: UpdateMeteoInput,
  enregistre: SuiviEnregistre,
  le: Date,
): Promise<number | null> {
  const entree = ligneDeJournal(
    { agent, le },
    {
      type: 'meteo_publiee',
      code,
      objet: null,
      avant: { meteo: enregistre.meteo, synthese: enregistre.synthese },
      apres: { meteo, synthese },
    },
  )
  const instant = le.toISOString()
  const { rows } = await db.execute<{ version: number }>(sql`
    with maj as (
      update suivi_action set
        meteo = ${meteo}, synthese = ${synthese}, synthese_publiee_le = ${instant}::timestamptz,
        synthese_publiee_par = ${agent.libelle}, derniere_mise_a_jour = ${instant}::timestamptz,
        derniere_mise_a_jour_par = ${agent.libelle}, version = version + 1, version_meteo = version + 1
      where code = ${code} and version = ${enregistre.version}
      returning version
    ), publie as (
      delete from brouillon where code = ${code} and agent_id = ${agent.id} and exists (select from maj)
    ), inscrit as (
      insert into journal (le, agent_id, agent_libelle, agent_organisme, type, code, avant, apres, demonstration)
      select ${instant}::timestamptz, ${agent.id}, ${agent.libelle}, ${agent.organisme}, ${entree.type}, ${code},
        ${JSON.stringify(entree.avant)}::jsonb, ${JSON.stringify(entree.apres)}::jsonb, ${entree.demonstration}
      from maj
    )
    select version from maj`)
  return rows[0]?.version ?? null
}
