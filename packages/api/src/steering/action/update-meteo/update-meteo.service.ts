import { can, type SuiviAction } from '@sssi/domain'
import { eq, sql } from 'drizzle-orm'
import { ligneDeJournal } from '../../../core/journal/journaliser.ts'
import { suiviAction } from '../../../core/suivi/suivi-action.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { conflitAvec, facettePerimee } from '../../changement.ts'
import {
  actionIntrouvable,
  type ActionIntrouvable,
  type ConflitDeVersion,
  type Interdit,
} from '../../erreurs.ts'
import { objetDe } from '../../objet.ts'
import { meteoInterdite } from './update-meteo.errors.ts'
import type { UpdateMeteoInput } from './update-meteo.input.ts'

type Erreurs = ActionIntrouvable | Interdit | ConflitDeVersion

const essais = 10

/**
 * Publie la météo et sa synthèse. C’est l’écriture la plus fréquente du portail : la décision se prend sur la lecture en
 * mémoire, puis une seule instruction change le suivi, inscrit le journal et efface le brouillon — si ce qui est enregistré
 * est bien ce sur quoi on a décidé. Sinon la lecture est remise à jour, et l’on juge de nouveau.
 */
export async function updateMeteo(
  ctx: ContexteAgent,
  input: UpdateMeteoInput,
): Promise<Result<{ version: number; synthesePublieeLe: string }, Erreurs>> {
  const { code, meteo, synthese } = input
  const le = ctx.horloge.maintenant()
  const synthesePublieeLe = le.toISOString()
  for (let essai = 0; essai < essais; essai += 1) {
    const lue = ctx.lecture.action(code)
    if (!lue) return echec(actionIntrouvable(code))
    if (!can(ctx.agent, 'action.renseigner', objetDe(lue))) return echec(meteoInterdite())
    const version = await publier(ctx, input, lue.suivi, le)
    if (version !== null) {
      await ctx.lecture.porterMeteo(code, lue.suivi.version, {
        meteo,
        synthese,
        synthesePublieeLe,
        synthesePublieePar: ctx.agent.libelle,
        derniereMiseAJour: synthesePublieeLe,
        version,
      })
      return ok({ version, synthesePublieeLe })
    }
    const perimee = await conflitDeMeteo(ctx, input)
    if (perimee) return echec(perimee)
    await ctx.lecture.rafraichir(code)
  }
  throw new Error(`L’action ${code} change sans cesse : la météo n’a pas pu être publiée.`)
}

/** La météo a changé depuis la version que l’agent a lue ; `null` si seule une autre facette a changé. */
async function conflitDeMeteo({ db }: ContexteAgent, { code, version }: UpdateMeteoInput) {
  const [enregistre] = await db.select().from(suiviAction).where(eq(suiviAction.code, code))
  if (!enregistre || !facettePerimee(enregistre, enregistre.versionMeteo, version)) return null
  const courant = { meteo: enregistre.meteo, synthese: enregistre.synthese, version: enregistre.version }
  return conflitAvec(db, code, courant, { types: ['meteo_publiee'] })
}

/** Rend la nouvelle version, ou `null` si ce qui est enregistré n’est pas ce que l’on a lu. */
async function publier(
  { db, agent }: ContexteAgent,
  { code, meteo, synthese, version }: UpdateMeteoInput,
  lu: SuiviAction,
  le: Date,
): Promise<number | null> {
  const avant = { meteo: lu.meteo, synthese: lu.synthese }
  const entree = ligneDeJournal(
    { agent, le },
    { type: 'meteo_publiee', code, objet: null, avant, apres: { meteo, synthese } },
  )
  const instant = le.toISOString()
  const { rows } = await db.execute<{ version: number }>(sql`
    with maj as (
      update suivi_action set
        meteo = ${meteo}, synthese = ${synthese}, synthese_publiee_le = ${instant}::timestamptz,
        synthese_publiee_par = ${agent.libelle}, derniere_mise_a_jour = ${instant}::timestamptz,
        derniere_mise_a_jour_par = ${agent.libelle}, version = version + 1, version_meteo = version + 1
      where code = ${code} and version = ${lu.version} and ${version}::int between version_meteo and version
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
