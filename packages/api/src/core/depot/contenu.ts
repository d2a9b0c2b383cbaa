import { createHash } from 'node:crypto'
import type { Depot } from './depot.ts'

/** L’empreinte sous laquelle un contenu est rangé, et que les navigateurs vérifient : sha384, en base64. */
export const sha384De = (octets: Uint8Array): string => createHash('sha384').update(octets).digest('base64')

/** Ce que le portail publie ne s’efface pas ; ce que ses agents y envoient, si : les mêmes octets ne s’y confondent pas. */
type Rayon = 'contenus' | 'televersements'

/** Un contenu est rangé sous son empreinte : deux versions qui ont un fichier commun le partagent, sans pouvoir se l’altérer. */
export function cheminDuContenu(sha384: string, rayon: Rayon = 'contenus'): string {
  const hexadecimal = Buffer.from(sha384, 'base64').toString('hex')
  return `${rayon}/${hexadecimal.slice(0, 2)}/${hexadecimal}`
}

/** Range ces octets et rend leur empreinte. */
export async function ecrireContenu(depot: Depot, octets: Buffer, rayon?: Rayon): Promise<string> {
  const sha384 = sha384De(octets)
  await depot.ecrire(cheminDuContenu(sha384, rayon), octets)
  return sha384
}

/**
 * Les octets de cette empreinte ; `null` s’ils ne sont pas au dépôt. Un contenu qui ne correspond plus à son empreinte n’est
 * jamais rendu : mieux vaut une panne visible qu’un script altéré.
 */
export async function lireContenu(depot: Depot, sha384: string, rayon?: Rayon): Promise<Buffer | null> {
  const octets = await depot.lire(cheminDuContenu(sha384, rayon))
  if (octets && sha384De(octets) !== sha384)
    throw new Error(`Le dépôt rend un contenu altéré : ${cheminDuContenu(sha384, rayon)}.`)
  return octets
}
