import { and, eq, or } from 'drizzle-orm'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { versionDeChaine } from '../../chaine/version-de-chaine.table.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { acquitter } from '../acquitter.ts'
import { alerteDejaLevee, alerteIntrouvable, pasAVous } from '../alerte.errors.ts'
import { alerte, appel, suiviDOrganisme } from '../alerte.table.ts'
import { peutAcquitter } from '../peut-acquitter.ts'
import type { RecordAcquittementInput } from './record-acquittement.input.ts'

/** Acquitte l’alerte pour un organisme, depuis le portail. Le refaire ne change rien. */
export function recordAcquittement(ctx: ContexteAgent, { id, organisme }: RecordAcquittementInput) {
  const { agent, nouvelId, urlPublique } = ctx
  return enTransaction(ctx.db, async (tx): Promise<Result<RecordAcquittementInput>> => {
    const [lu] = await tx
      .select({ alerte, suivi: suiviDOrganisme, definition: versionDeChaine.definition })
      .from(alerte)
      .innerJoin(
        suiviDOrganisme,
        and(eq(suiviDOrganisme.alerteId, alerte.id), eq(suiviDOrganisme.organisme, organisme)),
      )
      .innerJoin(versionDeChaine, eq(versionDeChaine.numero, alerte.chaine))
      .where(and(eq(alerte.id, id), lisible(alerte, agent)))
      .for('share', { of: alerte })
    if (!lu) return echec(alerteIntrouvable())
    if (!peutAcquitter(agent, lu.definition, lu.suivi)) return echec(pasAVous())
    if (lu.alerte.etat === 'levee') return echec(alerteDejaLevee())
    const appels = await tx
      .select({ id: appel.id })
      .from(appel)
      .where(
        and(
          eq(appel.alerteId, id),
          eq(appel.organisme, organisme),
          or(eq(appel.agentId, agent.id), eq(appel.courriel, agent.courriel)),
        ),
      )
    const maintenant = ctx.horloge.maintenant()
    await acquitter(tx, { maintenant, nouvelId, urlPublique }, lu.alerte, {
      organisme,
      nom: agent.libelle,
      voie: 'portail',
      agent,
      appelIds: appels.map((un) => un.id),
    })
    return ok({ id, organisme })
  })
}
