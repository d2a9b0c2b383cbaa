import { jourDe } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import { indicateur, valeurIndicateur } from '../../../core/suivi/indicateur.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerIndicateur } from '../changer-indicateur.ts'
import { objetDuJournal } from '../indicateur.evenements.ts'
import { indicateurNonApplicable, valeurAVenir } from './record-valeur.errors.ts'
import type { RecordValeurInput } from './record-valeur.input.ts'

/** Enregistre la valeur d’un indicateur à une date, ou corrige celle qui s’y trouve. */
export function recordValeur(ctx: ContexteAgent, { id, version, ...apres }: RecordValeurInput) {
  return changerIndicateur(ctx, { id, version }, async (lu, { tx, code }) => {
    if (!lu.applicable) return echec(indicateurNonApplicable())
    if (apres.date > jourDe(ctx.horloge.maintenant())) return echec(valeurAVenir())
    const avant = lu.valeurs.find(({ date }) => date === apres.date) ?? null
    const { valeur, commentaire } = apres
    await tx
      .insert(valeurIndicateur)
      .values({ indicateurId: id, ...apres })
      .onConflictDoUpdate({
        target: [valeurIndicateur.indicateurId, valeurIndicateur.date],
        set: { valeur, commentaire },
      })
    await tx
      .update(indicateur)
      .set({ version: version + 1 })
      .where(eq(indicateur.id, id))
    return ok({
      valeur: { version: version + 1 },
      evenements: [{ type: 'valeur_enregistree', code, objet: objetDuJournal(lu), avant, apres }],
    })
  })
}
