import { manquesDeDiffusion, numeroDeBulletin } from '@sssi/domain/cyber'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { bulletinIntrouvable } from '../bulletin.errors.ts'
import { ESPACE_D_ESSAI, verifierBulletin } from '../csaf/verifier-bulletin.ts'
import { chargerBulletin, ecritDesBulletins } from '../lecture/bulletin-lisible.ts'
import { chargerRevisions, lireEmetteur } from '../lecture/lire-exporte.ts'
import type { GetVerificationInput } from './get-verification.input.ts'

/** Un numéro d’essai : le vrai ne se prend qu’à la publication. */
const NUMERO_D_ESSAI = numeroDeBulletin(2023, 0)

/** Ce qui empêche encore de publier ce qui est écrit, sans rien publier. */
export async function getVerification(ctx: ContexteAgent, { id }: GetVerificationInput) {
  const lu = await chargerBulletin(ctx.db, ctx.agent, id)
  if (!lu || !ecritDesBulletins(ctx.agent)) return echec(bulletinIntrouvable())
  const publieeLe = ctx.horloge.maintenant()
  const suivante = { numero: lu.revision + 1, resume: 'Essai', publieeLe }
  const defauts = await verifierBulletin(
    {
      id,
      numero: lu.numero ?? NUMERO_D_ESSAI,
      etat: 'publie',
      tlp: lu.tlp,
      contenu: lu.brouillon ?? lu.contenu,
      revisions: [...(await chargerRevisions(ctx.db, id)), suivante],
    },
    await lireEmetteur(ctx.db, ESPACE_D_ESSAI),
  )
  const manques = Object.entries(manquesDeDiffusion(lu)).map(([champ, message]) => ({
    champ: `diffusion.${champ}`,
    message,
    regle: 'portail',
  }))
  return ok({ defauts: [...manques, ...defauts] })
}
