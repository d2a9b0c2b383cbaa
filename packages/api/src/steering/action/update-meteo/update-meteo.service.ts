import { can } from '@sssi/domain'
import type { ActionLue } from '../../../core/lecture/lecture.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import {
  actionIntrouvable,
  conflit,
  type ActionIntrouvable,
  type ConflitDeVersion,
  type Interdit,
} from '../../erreurs.ts'
import { objetDe } from '../../objet.ts'
import { publier } from './publier.ts'
import { meteoInterdite } from './update-meteo.errors.ts'
import type { UpdateMeteoInput } from './update-meteo.input.ts'

type Erreurs = ActionIntrouvable | Interdit | ConflitDeVersion

const essais = 10

/**
 * Publie la météo et sa synthèse. C’est l’écriture la plus fréquente du portail : la décision se prend sur la lecture en
 * mémoire, et la base n’écrit que si ce qui est enregistré est bien ce sur quoi on a décidé. Sinon la lecture est remise à
 * jour, et l’on juge de nouveau.
 */
export async function updateMeteo(
  { db, agent, horloge, lecture }: ContexteAgent,
  input: UpdateMeteoInput,
): Promise<Result<{ version: number; synthesePublieeLe: string }, Erreurs>> {
  const { code, meteo, synthese } = input
  const le = horloge.maintenant()
  const synthesePublieeLe = le.toISOString()
  let relue = false
  for (let essai = 0; essai < essais; essai += 1) {
    const lue = lecture.action(code)
    if (!lue) return echec(actionIntrouvable(code))
    if (!can(agent, 'action.renseigner', objetDe(lue))) return echec(meteoInterdite())
    if (estPerimee(lue, input.version, relue)) return echec(conflitDeMeteo(lue))
    const version = await publier(db, { agent, le, lu: lue.suivi, input })
    if (version !== null) {
      await lecture.porterMeteo(code, lue.suivi.version, {
        meteo,
        synthese,
        synthesePublieeLe,
        synthesePublieePar: agent.libelle,
        derniereMiseAJour: synthesePublieeLe,
        version,
      })
      return ok({ version, synthesePublieeLe })
    }
    // Si la lecture a déjà changé, c’est d’ici que l’autre écriture est venue ; sinon elle vient d’ailleurs, et se relit.
    relue = lecture.action(code) === lue
    if (relue) await lecture.rafraichir(code)
  }
  throw new Error(`L’action ${code} change sans cesse : la météo n’a pas pu être publiée.`)
}

/**
 * La météo a changé depuis la version que l’agent a lue. Les versions ne font qu’avancer : une lecture en retard ne peut pas
 * le dire à tort. Elle peut seulement ignorer la version de l’agent, qui n’est refusée comme inconnue qu’après relecture.
 */
function estPerimee({ suivi, versionMeteo }: ActionLue, version: number, relue: boolean): boolean {
  return version < versionMeteo || (relue && version > suivi.version)
}

function conflitDeMeteo({ suivi }: ActionLue): ConflitDeVersion {
  const { meteo, synthese, version, synthesePublieePar: par, synthesePublieeLe: le } = suivi
  return conflit({ courant: { meteo, synthese, version }, par, le })
}
