import type { Context } from '../../core/trpc/context.ts'
import { ok, type Result } from '../../core/trpc/result.ts'
import type { ContexteDeDeploiement } from '../acteur.ts'
import { createApercu } from '../apercu/create/create-apercu.service.ts'
import { updateCanari } from '../canari/update/update-canari.service.ts'
import type { CleEnregistree } from '../cle/cle-de-section.table.ts'
import { listJournalDeDeploiement } from '../journal/list/list-journal-de-deploiement.service.ts'
import { verifyJournal } from '../journal/verify/verify-journal.service.ts'
import { listSections } from '../section/list/list-sections.service.ts'
import { lockSection } from '../section/lock/lock-section.service.ts'
import { unlockSection } from '../section/unlock/unlock-section.service.ts'
import { activateVersion } from '../version/activate/activate-version.service.ts'
import { pinVersion } from '../version/pin/pin-version.service.ts'
import { rollbackVersion } from '../version/rollback/rollback-version.service.ts'
import { unpinVersion } from '../version/unpin/unpin-version.service.ts'
import type { Commande } from './commande.schema.ts'

export type ContexteDExecution = Pick<
  Context,
  'db' | 'horloge' | 'nouvelId' | 'journal' | 'catalogue' | 'onglets'
>

/** Exécute une commande vérifiée : les mêmes cas d’usage que les pages, avec l’équipe pour auteur. */
export async function executerCommande(
  contexte: ContexteDExecution,
  cle: CleEnregistree,
  commande: Commande,
): Promise<Result<unknown>> {
  const { id, libelle, section, organisme } = cle
  const ctx: ContexteDeDeploiement = { ...contexte, acteur: { type: 'cle', id, libelle, section, organisme } }
  const { onglets } = contexte
  const designee = { section, revision: null }
  switch (commande.fait) {
    case 'activer':
      return activateVersion(ctx, { ...designee, version: commande.version })
    case 'canari':
      return updateCanari(ctx, { ...designee, version: commande.version, part: commande.part })
    case 'retour':
      return rollbackVersion(ctx, { ...designee, version: commande.version })
    case 'epingler': {
      const { version, motif, jusquA } = commande
      return pinVersion(ctx, { ...designee, version, motif, jusquA })
    }
    case 'desepingler':
      return unpinVersion(ctx, designee)
    case 'verrouiller':
      return lockSection(ctx, { ...designee, motif: commande.motif, jusquA: commande.jusquA })
    case 'deverrouiller':
      return unlockSection(ctx, designee)
    case 'apercu': {
      const { version, courriel, heures } = commande
      return createApercu(ctx, { section, version, courriel, heures })
    }
    case 'etat':
      return ok(await listSections({ ...ctx, onglets }, section))
    case 'ensemble':
      return ok(await listSections({ ...ctx, onglets }))
    case 'journal':
      return ok(
        await listJournalDeDeploiement(ctx, { section, avant: commande.avant, limite: commande.limite }),
      )
    case 'verifier':
      return ok(await verifyJournal(ctx, commande.tete))
  }
}
