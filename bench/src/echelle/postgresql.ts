import { demarrerPostgresql } from '@sssi/api/testing/postgresql'
import { chmod } from 'node:fs/promises'
import type { Atelier } from '../lib/atelier.ts'

/**
 * Lance un vrai serveur PostgreSQL, le temps d’une mesure.
 *
 * @returns son adresse, sans nom de base
 */
export async function lancerPostgresql(atelier: Atelier): Promise<string> {
  const dossier = await atelier.dossier('postgresql')
  // Le serveur tourne parfois sous un autre compte, qui doit pouvoir traverser ce dossier.
  await chmod(dossier, 0o755)
  const serveur = await demarrerPostgresql(dossier, [])
  atelier.rendre(serveur.arreter)
  return serveur.adresse
}
