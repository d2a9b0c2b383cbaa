import * as z from 'zod'
import type { Db } from '../../core/db/db.ts'
import type { CleEnregistree } from '../cle/cle-de-section.table.ts'
import { FORME_D_IDENTIFIANT_DE_CLE, FORME_DE_SIGNATURE, signatureValide } from '../cle/cle-publique.ts'
import { trouverCle } from '../cle/trouver-cle.ts'
import { lireJson } from './json-sur.ts'
import { cleInconnue, cleRevoquee, signatureFausse } from '../refus-http.ts'
import { PublicationRefusee, signatureIllisible } from './refus.ts'

const signatureSchema = z.strictObject({
  cle: z.string().regex(FORME_D_IDENTIFIANT_DE_CLE),
  signature: z.string().regex(FORME_DE_SIGNATURE),
})

export interface Signataire {
  readonly cle: CleEnregistree
  readonly signature: string
}

/**
 * Qui a signé cette description.
 *
 * @throws {PublicationRefusee} clé inconnue ou révoquée, signature fausse
 */
export async function verifierSignature(
  db: Db,
  { description, signature }: { readonly description: Buffer; readonly signature: Buffer },
): Promise<Signataire> {
  const lue = lireJson(signature)
  const lu = signatureSchema.safeParse(lue.ok ? lue.valeur : null)
  if (!lu.success) throw new PublicationRefusee(signatureIllisible)
  const cle = await trouverCle(db, lu.data.cle)
  if (!cle) throw new PublicationRefusee(cleInconnue(lu.data.cle))
  if (!signatureValide(cle.clePublique, description, lu.data.signature))
    throw new PublicationRefusee(signatureFausse)
  if (cle.revoqueeLe !== null) throw new PublicationRefusee(cleRevoquee(cle.id, cle.revoqueeLe))
  return { cle, signature: lu.data.signature }
}
