import { anneeDe, can, etatHorizon, horizonEffectif, jourDe } from '@sssi/domain'
import { revisionHorizon } from '../../../core/suivi/revision-horizon.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerAction } from '../../changement.ts'
import { objetDe } from '../../objet.ts'
import {
  actionTerminee,
  anneePassee,
  horizonInchange,
  propositionDejaOuverte,
  propositionInterdite,
} from './propose-horizon.errors.ts'
import type { ProposeHorizonInput } from './propose-horizon.input.ts'

/**
 * Propose un autre horizon, qu’une instance validera ou refusera : « il peut solliciter […] des arbitrages » (SSSI ch. 2 § 4).
 * L’horizon légal, lui, ne change jamais.
 */
export function proposeHorizon(ctx: ContexteAgent, { code, annee, motif }: ProposeHorizonInput) {
  return changerAction(ctx, code, async (action, tx) => {
    const { plan, suivi } = action
    const objet = objetDe(action)
    if (!can(ctx.agent, 'horizon.proposer', objet)) return echec(propositionInterdite())
    const ouverte = suivi.revisions.find(({ etat }) => etat === 'proposee')
    if (ouverte) return echec(propositionDejaOuverte(ouverte.annee))
    const le = ctx.horloge.maintenant()
    const jour = jourDe(le)
    if (etatHorizon(plan, suivi, jour) === 'sans_objet') return echec(actionTerminee(suivi.statut))
    if (annee < anneeDe(jour)) return echec(anneePassee(annee))
    const effectif = horizonEffectif(plan, suivi).annee
    if (effectif === annee) return echec(horizonInchange(annee))

    const id = ctx.nouvelId()
    const organisme = auNomDe(ctx, objet)
    await tx.insert(revisionHorizon).values({
      id,
      code,
      annee,
      motif,
      etat: 'proposee',
      proposeePar: ctx.agent.libelle,
      proposeeParOrganisme: organisme,
      proposeeLe: le,
      version: 1,
    })
    return ok({
      valeur: { id, version: 1 },
      evenements: [
        {
          type: 'horizon_propose',
          code,
          objet: { id, proposeePar: organisme },
          avant: { annee: effectif },
          apres: { annee, motif },
        },
      ],
    })
  })
}

/** L’organisme chef de file au nom duquel l’agent propose : celui de l’habilitation qui le lui permet. */
function auNomDe({ agent }: ContexteAgent, objet: ReturnType<typeof objetDe>) {
  const ouvrante = agent.habilitations.find((habilitation) =>
    can({ ...agent, habilitations: [habilitation] }, 'horizon.proposer', objet),
  )
  return ouvrante?.organisme ?? agent.organisme
}
