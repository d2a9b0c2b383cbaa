import { can, jourDe } from '@sssi/domain'
import { defautDeReleve } from '@sssi/domain/cyber'
import { and, eq } from 'drizzle-orm'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Erreur } from '../../../core/trpc/result.ts'
import { conflitAvec } from '../../erreurs.ts'
import {
  campagneIntrouvable,
  campagneNonOuverte,
  comptesIncoherents,
  jourHorsCampagne,
  participationDUnAutreOrganisme,
} from '../campagne.errors.ts'
import { campagne, releveDeCampagne } from '../campagne.table.ts'
import { inscrireCampagne } from '../ecrire-campagne.ts'
import type { RecordReleveInput } from './record-releve.input.ts'

/** Relève la participation de son organisme, au jour dit ; un relevé du même jour le corrige. */
export function recordReleve(ctx: ContexteAgent, saisie: RecordReleveInput) {
  const { campagneId, organisme, version, ...contenu } = saisie
  return enTransaction<{ version: number }, Erreur>(ctx.db, async (tx) => {
    if (!can(ctx.agent, 'campagne.participer', { type: 'organisme', organisme })) {
      return echec(participationDUnAutreOrganisme())
    }
    // Verrouillée : elle ne se clôt pas pendant que l’on relève.
    const [une] = await tx.select().from(campagne).where(eq(campagne.id, campagneId)).for('update')
    if (!une || une.etat === 'brouillon') return echec(campagneIntrouvable())
    if (une.etat !== 'ouverte') return echec(campagneNonOuverte())
    const le = ctx.horloge.maintenant()
    if (contenu.jour < une.debut || contenu.jour > jourDe(le)) return echec(jourHorsCampagne())
    const defaut = defautDeReleve(contenu, une.indicateurs)
    if (defaut) return echec(comptesIncoherents(defaut.champ, defaut.phrase))
    const leReleve = and(
      eq(releveDeCampagne.campagneId, campagneId),
      eq(releveDeCampagne.organisme, organisme),
      eq(releveDeCampagne.jour, contenu.jour),
    )
    const [lu] = await tx.select().from(releveDeCampagne).where(leReleve)
    if ((lu?.version ?? 0) !== version) {
      return echec(
        conflitAvec({ courant: lu ?? null, par: lu?.par ?? null, le: lu?.le.toISOString() ?? null }),
      )
    }
    const suivant = { ...contenu, par: ctx.agent.libelle, le, version: version + 1 }
    await tx
      .insert(releveDeCampagne)
      .values({ campagneId, organisme, ...suivant })
      .onConflictDoUpdate({
        target: [releveDeCampagne.campagneId, releveDeCampagne.organisme, releveDeCampagne.jour],
        set: suivant,
      })
    await inscrireCampagne(tx, ctx, 'participation_relevee', campagneId, {
      organisme,
      jour: contenu.jour,
      apres: contenu,
    })
    return ok({ version: version + 1 })
  })
}
