import { setTimeout as attendre } from 'node:timers/promises'
import { Client } from 'pg'

const delaisDeReprise = [100, 500, 2_000, 5_000]

/**
 * Écoute un canal sur une connexion à part, et la rouvre quand elle tombe. Après une coupure, `surReprise` est appelé : les
 * messages émis pendant qu’elle durait sont perdus.
 */
export async function ecouterCanal(
  adresse: string,
  canal: string,
  surMessage: (message: string) => void,
  surReprise: () => void,
): Promise<() => Promise<void>> {
  const arret = new AbortController()
  let courant: Client | null = null

  async function brancher(): Promise<void> {
    const client = new Client({ connectionString: adresse, keepAlive: true })
    client.on('notification', ({ payload }) => surMessage(payload ?? ''))
    client.on('error', () => {})
    client.on('end', () => {
      if (courant === client && !arret.signal.aborted) void reprendre()
    })
    await client.connect()
    await client.query(`listen ${client.escapeIdentifier(canal)}`)
    courant = client
  }

  async function reprendre(): Promise<void> {
    for (let essai = 0; !arret.signal.aborted; essai += 1) {
      try {
        await attendre(delaisDeReprise[essai] ?? 5_000, undefined, { signal: arret.signal })
        await brancher()
        surReprise()
        return
      } catch {
        // La base n’est pas encore revenue, ou l’on s’arrête : la condition de la boucle en décide.
      }
    }
  }

  await brancher()
  return async () => {
    arret.abort()
    await courant?.end()
  }
}
