import type { Db } from '../../core/db/db.ts'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { inscrireAuJournalCyber } from '../journal/inscrire-au-journal-cyber.ts'

export const OBJET_BULLETIN = 'bulletin'

export type FaitDeBulletin =
  | 'bulletin_cree'
  | 'bulletin_ecrit'
  | 'bulletin_publie'
  | 'bulletin_retire'
  | 'bulletin_supprime'
  | 'bulletin_diffuse'
  | 'bulletin_lu'
  | 'bulletin_relance'
  | 'declassement_demande'
  | 'declassement_approuve'
  | 'declassement_refuse'
  | 'reponse_enregistree'

/** Inscrit ce qui est arrivé à un bulletin, dans la transaction qui le change. */
export const inscrireBulletin = (
  tx: Db,
  ctx: ContexteAgent,
  objetId: string,
  fait: FaitDeBulletin,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> =>
  inscrireAuJournalCyber(tx, {
    objet: OBJET_BULLETIN,
    objetId,
    fait,
    detail,
    agent: ctx.agent,
    le: ctx.horloge.maintenant(),
  })
