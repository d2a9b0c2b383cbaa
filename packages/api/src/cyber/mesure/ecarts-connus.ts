import { exigencesEvaluables } from '@sssi/domain/cyber'
import type { Db } from '../../core/db/db.ts'
import type { Erreur } from '../../core/trpc/result.ts'
import { lireNorme } from '../norme/lire-norme.ts'
import { normeIntrouvable } from '../norme/norme.errors.ts'
import { ecartInconnu } from './mesure.errors.ts'

/** `null` si chaque code est une exigence que ce référentiel donne à évaluer. */
export async function refusDeCodes(
  tx: Db,
  referentielId: string,
  codes: readonly string[],
): Promise<Erreur | null> {
  const norme = await lireNorme(tx, referentielId)
  if (!norme) return normeIntrouvable()
  const connus = new Set(exigencesEvaluables(norme.contenu.exigences).map(({ code }) => code))
  return codes.every((code) => connus.has(code)) ? null : ecartInconnu()
}
