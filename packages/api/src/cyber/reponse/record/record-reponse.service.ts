import { can, jourDe, type OrganismeCode } from '@sssi/domain'
import { admetLeGeste, fautesDeReponse, type Diffusion } from '@sssi/domain/cyber'
import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import { annoncerEnDirect } from '../../../core/direct/annoncer.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Erreur } from '../../../core/trpc/result.ts'
import { bulletinIntrouvable, gesteImpossible } from '../../bulletin/bulletin.errors.ts'
import { bulletin, type BulletinEnregistre } from '../../bulletin/bulletin.table.ts'
import { inscrireBulletin, OBJET_BULLETIN } from '../../bulletin/faits.ts'
import { chargerBulletinVerrouille } from '../../bulletin/lecture/bulletin-lisible.ts'
import { conflitDeVersion } from '../../erreurs.ts'
import { reponseDeBulletin } from '../reponse.table.ts'
import {
  pasDestinataire,
  reponseInterdite,
  reponseMalDatee,
  revisionDepassee,
} from './record-reponse.errors.ts'
import type { RecordReponseInput } from './record-reponse.input.ts'

/** L’organisme dit s’il est concerné, non concerné, ou s’il a corrigé ; il peut le redire autrement ensuite. */
export function recordReponse(ctx: ContexteAgent, input: RecordReponseInput) {
  const { bulletinId, organisme, revisionLue, version, ...saisie } = input
  const le = ctx.horloge.maintenant()
  return enTransaction<{ version: number }, Erreur>(ctx.db, async (tx) => {
    const lu = await chargerBulletinVerrouille(tx, ctx.agent, bulletinId)
    if (!lu) return echec(bulletinIntrouvable())
    if (!can(ctx.agent, 'bulletin.repondre', { type: 'organisme', organisme }))
      return echec(reponseInterdite(organisme))
    if (!admetLeGeste(lu.etat, 'repondre')) return echec(gesteImpossible(lu.etat))
    if (!lu.destinataires.includes(organisme)) return echec(pasDestinataire(organisme))
    const avant = await reponseDe(tx, bulletinId, organisme)
    if ((avant?.version ?? 0) !== version)
      return echec(await conflitDeVersion(tx, OBJET_BULLETIN, bulletinId, avant ?? null))
    if (lu.revision !== revisionLue) return echec(revisionDepassee(lu.revision))
    const fautes = fautesDeReponse(saisie, jourDe(le))
    if (Object.keys(fautes).length > 0) return echec(reponseMalDatee(fautes))

    const valeurs = { ...saisie, revision: lu.revision, par: ctx.agent.libelle, le, version: version + 1 }
    await tx
      .insert(reponseDeBulletin)
      .values({ bulletinId, organisme, ...valeurs })
      .onConflictDoUpdate({
        target: [reponseDeBulletin.bulletinId, reponseDeBulletin.organisme],
        set: valeurs,
      })
    await tx
      .update(bulletin)
      .set({ sansReponse: sql`array_remove(${bulletin.sansReponse}, ${organisme})` })
      .where(eq(bulletin.id, bulletinId))
    await inscrireBulletin(tx, ctx, bulletinId, 'reponse_enregistree', {
      organisme,
      revision: lu.revision,
      avant: avant?.etat ?? null,
      apres: saisie.etat,
    })
    await annoncerEnDirect(tx, {
      sujet: OBJET_BULLETIN,
      objetId: bulletinId,
      fait: 'reponse_enregistree',
      diffusion: concernes(lu, organisme),
      donnees: { organisme },
    })
    return ok({ version: version + 1 })
  })
}

async function reponseDe(tx: Db, bulletinId: string, organisme: OrganismeCode) {
  const [lue] = await tx
    .select()
    .from(reponseDeBulletin)
    .where(and(eq(reponseDeBulletin.bulletinId, bulletinId), eq(reponseDeBulletin.organisme, organisme)))
  return lue
}

/** Ce qu’un organisme répond ne regarde que le CERT et lui, quel que soit le niveau du bulletin. */
const concernes = ({ tlp, personnes }: BulletinEnregistre, organisme: OrganismeCode): Diffusion =>
  tlp === 'RED'
    ? { tlp, destinataires: [], clients: [], personnes }
    : { tlp: 'AMBER+STRICT', destinataires: [organisme], clients: [], personnes: [] }
