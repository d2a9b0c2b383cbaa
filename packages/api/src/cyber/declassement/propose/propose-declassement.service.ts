import { rolesCyber } from '@sssi/domain'
import { demarcheDuChangement, manquesDeDiffusion } from '@sssi/domain/cyber'
import { and, eq, inArray, ne } from 'drizzle-orm'
import { habilitation } from '../../../core/agent/habilitation.table.ts'
import type { Db } from '../../../core/db/db.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerBulletin } from '../../bulletin/changer-bulletin.ts'
import {
  declassementNonDecide,
  diffusionIncomplete,
} from '../../bulletin/update-diffusion/update-diffusion.errors.ts'
import { demandeEnCours, pasUnDeclassementADeux, personnePourDecider } from '../declassement.errors.ts'
import { declassement } from '../declassement.table.ts'
import type { ProposeDeclassementInput } from './propose-declassement.input.ts'

/** Ceux qui peuvent approuver, parmi les personnes nommées : du CERT ou HFDS, et pas celui qui demande. */
async function autreDecideur(tx: Db, personnes: readonly string[], demandeur: string): Promise<boolean> {
  const decideurs = rolesCyber.filter((role) => role !== 'rssi')
  const [trouve] = await tx
    .select({ id: habilitation.id })
    .from(habilitation)
    .where(
      and(
        inArray(habilitation.agentId, [...personnes]),
        ne(habilitation.agentId, demandeur),
        inArray(habilitation.role, decideurs),
      ),
    )
    .limit(1)
  return trouve !== undefined
}

/** Demande de sortir un bulletin de TLP:RED. Rien ne change tant qu’une autre personne nommée n’a pas décidé. */
export function proposeDeclassement(ctx: ContexteAgent, input: ProposeDeclassementInput) {
  const { id, version, diffusion, motif, confirmation } = input
  return changerBulletin(ctx, { id, version, geste: 'diffuser' }, async (tx, lu) => {
    if (demarcheDuChangement(lu.tlp, diffusion.tlp) !== 'a_deux') return echec(pasUnDeclassementADeux())
    const manques = manquesDeDiffusion(diffusion)
    if (Object.keys(manques).length > 0) return echec(diffusionIncomplete(manques))
    const nonDecide = declassementNonDecide(diffusion.tlp, { motif, confirmation })
    if (nonDecide) return echec(nonDecide)
    if (!(await autreDecideur(tx, lu.personnes, ctx.agent.id))) return echec(personnePourDecider())
    const [enCours] = await tx
      .select({ id: declassement.id })
      .from(declassement)
      .where(and(eq(declassement.bulletinId, id), eq(declassement.etat, 'demande')))
    if (enCours) return echec(demandeEnCours())
    await tx.insert(declassement).values({
      id: ctx.nouvelId(),
      bulletinId: id,
      versionDuBulletin: version + 1,
      de: lu.tlp,
      vers: diffusion,
      motif,
      demandeParId: ctx.agent.id,
      demandePar: ctx.agent.libelle,
      demandeLe: ctx.horloge.maintenant(),
      etat: 'demande',
      version: 1,
    })
    return ok({
      colonnes: {},
      fait: 'declassement_demande',
      detail: { de: lu.tlp, vers: diffusion.tlp, motif },
    })
  })
}
