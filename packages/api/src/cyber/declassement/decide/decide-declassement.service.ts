import { eq } from 'drizzle-orm'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Erreur } from '../../../core/trpc/result.ts'
import { bulletin } from '../../bulletin/bulletin.table.ts'
import { annoncer } from '../../bulletin/changer-bulletin.ts'
import { inscrireBulletin, OBJET_BULLETIN } from '../../bulletin/faits.ts'
import { chargerBulletinVerrouille } from '../../bulletin/lecture/bulletin-lisible.ts'
import { planifierNotification } from '../../bulletin/notification/planifier-notification.ts'
import { colonnesDeLaDiffusion } from '../../bulletin/update-diffusion/colonnes-de-la-diffusion.ts'
import { conflitDeVersion } from '../../erreurs.ts'
import {
  bulletinChangeDepuis,
  decisionDuDemandeur,
  declassementDejaDecide,
  declassementIntrouvable,
  refusSansMotif,
} from '../declassement.errors.ts'
import { declassement } from '../declassement.table.ts'
import type { DecideDeclassementInput } from './decide-declassement.input.ts'

/** Une autre personne, nommée elle aussi, approuve ou refuse de sortir un bulletin de TLP:RED. Approuvé, il change aussitôt. */
export function decideDeclassement(ctx: ContexteAgent, input: DecideDeclassementInput) {
  const { id, version, decision, motif } = input
  return enTransaction<{ bulletinId: string }, Erreur>(ctx.db, async (tx) => {
    // Le bulletin se verrouille d’abord, comme partout : dans l’autre ordre, deux gestes s’attendraient l’un l’autre.
    const [designe] = await tx
      .select({ bulletinId: declassement.bulletinId })
      .from(declassement)
      .where(eq(declassement.id, id))
    const lu = designe && (await chargerBulletinVerrouille(tx, ctx.agent, designe.bulletinId))
    const [demande] = await tx.select().from(declassement).where(eq(declassement.id, id)).for('update')
    if (!lu || !demande) return echec(declassementIntrouvable())
    if (demande.version !== version)
      return echec(await conflitDeVersion(tx, OBJET_BULLETIN, lu.id, { version: demande.version }))
    if (demande.etat !== 'demande') return echec(declassementDejaDecide())
    if (demande.demandeParId === ctx.agent.id) return echec(decisionDuDemandeur())
    if (decision === 'approuve' && demande.versionDuBulletin !== lu.version)
      return echec(bulletinChangeDepuis())
    if (decision === 'refuse' && motif === '') return echec(refusSansMotif())

    const le = ctx.horloge.maintenant()
    await tx
      .update(declassement)
      .set({
        etat: decision,
        decidePar: ctx.agent.libelle,
        decideLe: le,
        motifDeDecision: motif,
        version: version + 1,
      })
      .where(eq(declassement.id, id))
    const detail = { de: demande.de, vers: demande.vers.tlp, motif: motif || demande.motif }
    if (decision === 'refuse') {
      await inscrireBulletin(tx, ctx, lu.id, 'declassement_refuse', detail)
      return ok({ bulletinId: lu.id })
    }
    const colonnes = await colonnesDeLaDiffusion(tx, ctx, lu, demande.vers)
    const [ecrit] = await tx
      .update(bulletin)
      .set({ ...colonnes, version: lu.version + 1 })
      .where(eq(bulletin.id, lu.id))
      .returning()
    await inscrireBulletin(tx, ctx, lu.id, 'declassement_approuve', detail)
    await planifierNotification(tx, lu, le)
    if (ecrit && ecrit.etat !== 'brouillon') await annoncer(tx, ecrit, 'declassement_approuve')
    return ok({ bulletinId: lu.id })
  })
}
