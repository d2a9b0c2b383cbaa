import { can } from '@sssi/domain'
import { exigencesEvaluables } from '@sssi/domain/cyber'
import { asc, desc } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { referentiel, type ReferentielEnregistre } from '../referentiel.table.ts'

/** Ce qu’une liste dit d’un référentiel. */
export function resumer({ id, contenu, retire, importePar, importeLe, version }: ReferentielEnregistre) {
  const { cle, titre, version: edition, editeur, source, licence, originePoids } = contenu
  return {
    id,
    cle,
    titre,
    edition,
    editeur,
    source,
    licence,
    originePoids,
    exigences: exigencesEvaluables(contenu.exigences).length,
    correspondances: contenu.correspondances.length,
    retire,
    importePar,
    importeLe: importeLe.toISOString(),
    version,
  }
}

/** Les référentiels communs, le dernier importé d’abord. */
export async function listNormes({ db, agent }: ContexteAgent) {
  const tous = await db
    .select()
    .from(referentiel)
    .orderBy(asc(referentiel.titre), desc(referentiel.importeLe))
  return {
    referentiels: tous.map(resumer),
    peutGerer: can(agent, 'norme.gerer', { type: 'plan' }),
    evalue: can(agent, 'norme.evaluer', { type: 'plan' }),
  }
}
