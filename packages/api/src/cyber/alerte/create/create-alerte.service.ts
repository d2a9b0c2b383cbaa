import { manquesDeDiffusion, suiviInitial } from '@sssi/domain/cyber'
import type { OrganismeCode } from '@sssi/domain'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { lireJoignables } from '../../chaine/joignables.ts'
import { versionActive } from '../../chaine/versions.ts'
import { composerDiffusion, enColonnes } from '../../diffusion/composer-diffusion.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import {
  aucuneChaine,
  diffusionIncomplete,
  documentIntrouvable,
  organismesHorsChaine,
} from '../alerte.errors.ts'
import { alerte, suiviDOrganisme } from '../alerte.table.ts'
import { annoncerLancement, annoncerPas } from '../annonces.ts'
import { avancer } from '../avancer.ts'
import { OBJET_ALERTE, referenceDe } from '../contexte.ts'
import { citesLisibles } from '../documents-cites.ts'
import type { CreateAlerteInput } from './create-alerte.input.ts'

/** Le HFDS termine la chaîne de chacun : il doit pouvoir lire ce pour quoi on l’appellera. */
const avecLeHfds = (organismes: readonly OrganismeCode[]): OrganismeCode[] => [
  ...new Set([...organismes, 'HFDS' as const]),
]

/** Lance l’alerte : le premier niveau de chaque organisme est appelé dans la même transaction, le reste suit de lui-même. */
export function createAlerte(ctx: ContexteAgent, { diffusion, ...saisie }: CreateAlerteInput) {
  const { agent, horloge, nouvelId, urlPublique } = ctx
  return enTransaction(ctx.db, async (tx): Promise<Result<{ id: string; reference: string }>> => {
    const manques = manquesDeDiffusion(diffusion)
    if (Object.keys(manques).length > 0) return echec(diffusionIncomplete(manques))
    const { avisId, bulletinId, incidentId } = await citesLisibles(tx, agent, saisie)
    if (avisId !== saisie.avisId || bulletinId !== saisie.bulletinId || incidentId !== saisie.incidentId)
      return echec(documentIntrouvable())
    const chaine = await versionActive(tx)
    if (!chaine) return echec(aucuneChaine())
    const { definition, numero } = chaine
    const organismes = definition.organismes.filter((un) => diffusion.destinataires.includes(un))
    if (organismes.length === 0) return echec(organismesHorsChaine())
    const composee = await composerDiffusion(
      tx,
      { ...diffusion, destinataires: avecLeHfds(diffusion.destinataires) },
      agent,
    )
    const maintenant = horloge.maintenant()
    const [lancee] = await tx
      .insert(alerte)
      .values({
        ...saisie,
        id: nouvelId(),
        organismes: [...organismes],
        ...enColonnes(composee),
        chaine: numero,
        etat: 'en_cours',
        lanceeLe: maintenant,
        lanceeParId: agent.id,
        lanceePar: agent.libelle,
        version: 0,
      })
      .returning()
    if (!lancee) throw new Error('L’alerte insérée n’est pas revenue.')
    await inscrireAuJournalCyber(tx, {
      objet: OBJET_ALERTE,
      objetId: lancee.id,
      fait: 'alerte_lancee',
      detail: { chaine: numero, exercice: saisie.exercice, tlp: composee.tlp, organismes },
      agent,
      le: maintenant,
    })
    const suivis = await tx
      .insert(suiviDOrganisme)
      .values(organismes.map((organisme) => ({ alerteId: lancee.id, organisme, ...suiviInitial })))
      .returning()
    const joignables = await lireJoignables(tx)
    const hfdsAppeles: OrganismeCode[] = []
    for (const suivi of suivis) {
      const effets = await avancer(
        tx,
        { maintenant, nouvelId, urlPublique },
        lancee,
        { definition, joignables },
        suivi,
        { type: 'lancement' },
      )
      if (
        effets.some(
          (effet) => effet.type === 'appeler' && definition.niveaux[effet.niveau]?.appelle === 'hfds',
        )
      )
        hfdsAppeles.push(suivi.organisme)
    }
    await annoncerLancement(tx, lancee)
    for (const organisme of hfdsAppeles) await annoncerPas(tx, lancee, 'niveau_appele', organisme)
    return ok({ id: lancee.id, reference: referenceDe(lancee) })
  })
}
