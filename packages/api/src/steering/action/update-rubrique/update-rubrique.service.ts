import { can, type Rubrique } from '@sssi/domain'
import { rubrique } from '../../../core/suivi/rubrique.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerAction, conflitAvec } from '../../changement.ts'
import { objetDe } from '../../objet.ts'
import { rubriqueInterdite } from './update-rubrique.errors.ts'
import type { UpdateRubriqueInput } from './update-rubrique.input.ts'

function contenuDe({ contenu, nonApplicable, motifNonApplicable }: Omit<Rubrique, 'numero' | 'version'>) {
  return { contenu, nonApplicable, motifNonApplicable }
}

/** Écrit l’une des huit rubriques, ou la déclare non applicable avec son motif (SSSI ch. 2 § 4). */
export function updateRubrique(
  ctx: ContexteAgent,
  { code, numero, version, ...saisie }: UpdateRubriqueInput,
) {
  return changerAction(ctx, code, async (action, tx) => {
    if (!can(ctx.agent, 'action.renseigner', objetDe(action))) return echec(rubriqueInterdite())
    const lue = action.suivi.rubriques.find((r) => r.numero === numero)
    const courante = lue ?? {
      numero,
      contenu: '',
      nonApplicable: false,
      motifNonApplicable: null,
      version: 0,
    }
    if (courante.version !== version) {
      return echec(await conflitAvec(tx, code, courante, { types: ['rubrique_modifiee'], id: numero }))
    }
    const apres = {
      contenu: saisie.contenu,
      nonApplicable: saisie.nonApplicable,
      // Le motif n’a de sens qu’avec « non applicable » ; le contenu, lui, est gardé pour le jour où elle le redevient.
      motifNonApplicable: saisie.nonApplicable ? saisie.motifNonApplicable : null,
    }
    await tx
      .insert(rubrique)
      .values({ code, numero, ...apres, version: version + 1 })
      .onConflictDoUpdate({
        target: [rubrique.code, rubrique.numero],
        set: { ...apres, version: version + 1 },
      })
    return ok({
      valeur: { version: version + 1 },
      evenements: [{ type: 'rubrique_modifiee', code, objet: { numero }, avant: contenuDe(courante), apres }],
    })
  })
}
