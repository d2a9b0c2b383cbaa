import { estOrganismeCode } from '@sssi/domain'
import { and, eq } from 'drizzle-orm'
import * as z from 'zod'
import type { Gestionnaire } from '../../core/taches/executer-taches.ts'
import { lireJoignables } from '../chaine/joignables.ts'
import { versionDeChaine } from '../chaine/version-de-chaine.table.ts'
import { alerte, suiviDOrganisme } from './alerte.table.ts'
import { annoncerLesPas, avancer } from './avancer.ts'

const donneesSchema = z.object({
  alerteId: z.uuid(),
  organisme: z.string().refine(estOrganismeCode),
  niveau: z.int().min(0),
})

/** À l’échéance d’un niveau, appelle le suivant. Un acquittement arrivé entre-temps, ou une alerte levée, la rendent sans effet. */
export function escalader(urlPublique: string): Gestionnaire {
  return async (tx, { donnees }, { maintenant, nouvelId }) => {
    const { alerteId, organisme, niveau } = donneesSchema.parse(donnees)
    const [lu] = await tx
      .select({ alerte, definition: versionDeChaine.definition })
      .from(alerte)
      .innerJoin(versionDeChaine, eq(versionDeChaine.numero, alerte.chaine))
      .where(eq(alerte.id, alerteId))
      .for('share', { of: alerte })
    const [suivi] = await tx
      .select()
      .from(suiviDOrganisme)
      .where(and(eq(suiviDOrganisme.alerteId, alerteId), eq(suiviDOrganisme.organisme, organisme)))
      .for('update')
    if (!lu || !suivi || lu.alerte.etat !== 'en_cours') return
    const ctx = { maintenant, nouvelId, urlPublique }
    const chaine = { definition: lu.definition, joignables: await lireJoignables(tx) }
    const effets = await avancer(tx, ctx, lu.alerte, chaine, suivi, { type: 'echeance', niveau })
    await annoncerLesPas(tx, lu.alerte, lu.definition, organisme, effets)
  }
}
