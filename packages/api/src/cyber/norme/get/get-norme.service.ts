import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { lireNorme } from '../lire-norme.ts'
import { resumer } from '../list/list-normes.service.ts'
import { normeIntrouvable } from '../norme.errors.ts'
import type { GetNormeInput } from './get-norme.input.ts'

/** Un référentiel entier : ses exigences dans leur hiérarchie, et ses correspondances. */
export async function getNorme({ db }: ContexteAgent, { id }: GetNormeInput) {
  const lu = await lireNorme(db, id)
  if (!lu) return echec(normeIntrouvable())
  const { exigences, correspondances } = lu.contenu
  return ok({ ...resumer(lu), exigences, liens: correspondances })
}
