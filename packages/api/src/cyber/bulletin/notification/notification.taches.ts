import { jourDe } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import { envoyerCourriel } from '../../../core/courriel/envoyer-courriel.ts'
import type { Db } from '../../../core/db/db.ts'
import type { Gestionnaires } from '../../../core/taches/executer-taches.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { bulletin, type BulletinEnregistre } from '../bulletin.table.ts'
import { OBJET_BULLETIN } from '../faits.ts'
import { lecteursAPrevenir, lecteursARelancer } from './destinataires-du-courriel.ts'
import { TACHE_NOTIFIER, TACHE_RELANCER, TACHE_RELANCER_MAINTENANT } from './planifier-notification.ts'
import { redigerCourriel } from './rediger-courriel.ts'

async function publie(tx: Db, id: string): Promise<BulletinEnregistre | null> {
  const [lu] = await tx.select().from(bulletin).where(eq(bulletin.id, id))
  return lu?.etat === 'publie' ? lu : null
}

/** Les courriels des bulletins : qui les reçoit se décide au moment de l’envoi, sur les droits et le TLP de cet instant. */
export function gestionnairesDesBulletins(urlPublique: string): Gestionnaires {
  async function relancer(tx: Db, lu: BulletinEnregistre, quand: string) {
    for (const { id, courriel: a } of await lecteursARelancer(tx, lu)) {
      const cle = `bulletin-relance-${lu.id}-${lu.revision}-${id}-${quand}`
      await envoyerCourriel(tx, redigerCourriel(lu, { sorte: 'relance', a, cle, urlPublique }))
    }
  }
  return {
    async [TACHE_NOTIFIER](tx, { cle: id }) {
      const lu = await publie(tx, id)
      if (!lu) return
      for (const { id: agentId, courriel: a } of await lecteursAPrevenir(tx, lu)) {
        const cle = `bulletin-publication-${lu.id}-${lu.revision}-${agentId}`
        await envoyerCourriel(tx, redigerCourriel(lu, { sorte: 'publication', a, cle, urlPublique }))
      }
    },
    async [TACHE_RELANCER](tx, { cle: id }, { maintenant }) {
      const lu = await publie(tx, id)
      if (!lu || lu.sansReponse.length === 0) return
      await relancer(tx, lu, jourDe(maintenant))
      await inscrireAuJournalCyber(tx, {
        objet: OBJET_BULLETIN,
        objetId: id,
        fait: 'bulletin_relance',
        detail: { organismes: lu.sansReponse },
        agent: null,
        le: maintenant,
      })
    },
    async [TACHE_RELANCER_MAINTENANT](tx, { cle: id }, { maintenant }) {
      const lu = await publie(tx, id)
      // Deux relances dans la même heure n’envoient qu’un courriel : un double clic ne fait pas deux rappels.
      if (lu) await relancer(tx, lu, maintenant.toISOString().slice(0, 13))
    },
  }
}
