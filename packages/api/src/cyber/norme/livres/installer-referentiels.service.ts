import { randomUUID } from 'node:crypto'
import { validerReferentiel } from '@sssi/domain/cyber'
import type { Db } from '../../../core/db/db.ts'
import type { Horloge } from '../../../core/trpc/context.ts'
import { rangerReferentiel } from '../import/import-norme.service.ts'
import anssiHygiene from './anssi-hygiene-2.0.json' with { type: 'json' }

const livres: readonly unknown[] = [anssiHygiene]

/** Range les référentiels livrés avec le portail ; ceux qui y sont déjà n’y bougent pas, retirés ou non. */
export async function installerReferentiels(db: Db, horloge: Horloge): Promise<void> {
  for (const livre of livres) {
    const lu = validerReferentiel(livre)
    if (!lu.ok) throw new Error(`Un référentiel livré n’est pas valide : ${lu.erreurs[0]?.phrase}`)
    await rangerReferentiel(db, lu.referentiel, {
      id: randomUUID(),
      agent: null,
      par: 'Le portail',
      le: horloge.maintenant(),
    })
  }
}
