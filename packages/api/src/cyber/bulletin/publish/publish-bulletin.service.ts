import { anneeDe, jourDe } from '@sssi/domain'
import { manquesDeDiffusion } from '@sssi/domain/cyber'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerBulletin } from '../changer-bulletin.ts'
import { colonnesDeContenu } from '../colonnes-de-contenu.ts'
import { ESPACE_D_ESSAI, verifierBulletin } from '../csaf/verifier-bulletin.ts'
import { getVerification } from '../get-verification/get-verification.service.ts'
import { chargerRevisions, lireEmetteur } from '../lecture/lire-exporte.ts'
import { ouvreSonAvisSansDecision } from '../lecture/ouvre-son-avis.ts'
import { planifierNotification, planifierRelance } from '../notification/planifier-notification.ts'
import { revisionDeBulletin } from '../revision.table.ts'
import { diffusionIncomplete, plusOuvertQueSonAvis } from '../update-diffusion/update-diffusion.errors.ts'
import { prendreNumero } from './prendre-numero.ts'
import {
  bulletinInvalide,
  echeancePassee,
  revisionSansResume,
  rienAPublier,
} from './publish-bulletin.errors.ts'
import type { PublishBulletinInput } from './publish-bulletin.input.ts'

const PREMIERE_PUBLICATION = 'Première publication'

/**
 * Publie ce qui est écrit : une première fois, avec son numéro, ou comme révision. Refuse tant que le bulletin n’est pas un
 * CSAF 2.0 valable. Une révision se redemande à tous : la réponse d’avant ne vaut que pour ce qui était écrit.
 */
export async function publishBulletin(
  ctx: ContexteAgent,
  { id, version, resumeDeRevision }: PublishBulletinInput,
) {
  // La première validation charge ses règles, ce qui peut être long : elle ne se fait pas en tenant le bulletin verrouillé.
  const essai = await getVerification(ctx, { id })
  if (!essai.ok) return essai
  const contraires = essai.value.defauts.filter(({ regle }) => regle !== 'portail')
  if (contraires.length > 0) return echec(bulletinInvalide(contraires))
  return changerBulletin(ctx, { id, version, geste: 'publier' }, async (tx, lu) => {
    const premiere = lu.etat === 'brouillon'
    const contenu = premiere ? lu.contenu : lu.brouillon
    if (contenu === null) return echec(rienAPublier())
    if (!premiere && resumeDeRevision === '') return echec(revisionSansResume())
    const manques = manquesDeDiffusion(lu)
    if (Object.keys(manques).length > 0) return echec(diffusionIncomplete(manques))
    if (await ouvreSonAvisSansDecision(tx, lu)) return echec(plusOuvertQueSonAvis())
    const le = ctx.horloge.maintenant()
    const aujourdhui = jourDe(le)
    if (contenu.reponseAttendueLe !== null && contenu.reponseAttendueLe < aujourdhui)
      return echec(echeancePassee())

    const numero = lu.numero ?? (await prendreNumero(tx, anneeDe(aujourdhui)))
    const revision = {
      numero: lu.revision + 1,
      resume: premiere ? PREMIERE_PUBLICATION : resumeDeRevision,
      publieeLe: le,
    }
    const revisions = [...(await chargerRevisions(tx, id)), revision]
    const defauts = await verifierBulletin(
      { id, numero, etat: 'publie', tlp: lu.tlp, contenu, revisions },
      await lireEmetteur(tx, ESPACE_D_ESSAI),
    )
    if (defauts.length > 0) return echec(bulletinInvalide(defauts))

    await tx
      .insert(revisionDeBulletin)
      .values({ bulletinId: id, ...revision, contenu, tlp: lu.tlp, publieePar: ctx.agent.libelle })
    await planifierNotification(tx, { id, etat: 'publie' }, le)
    await planifierRelance(tx, { id, reponseAttendueLe: contenu.reponseAttendueLe })
    return ok({
      colonnes: {
        numero,
        etat: 'publie',
        contenu,
        brouillon: null,
        ...colonnesDeContenu(contenu, numero),
        revision: revision.numero,
        sansReponse: lu.destinataires,
        publieLe: lu.publieLe ?? le,
        modifieLe: le,
      },
      fait: 'bulletin_publie',
      detail: { numero, revision: revision.numero, resume: revision.resume, tlp: lu.tlp },
    })
  })
}
