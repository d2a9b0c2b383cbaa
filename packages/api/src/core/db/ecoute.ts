import { setTimeout as attendre } from 'node:timers/promises'
import { Client } from 'pg'

const delaisDeReprise = [100, 500, 2_000, 5_000]

export interface Battement {
  /** Entre deux questions posées à la base sur cette connexion. */
  readonly intervalleMs: number
  /** Au-delà, la connexion est tenue pour perdue. */
  readonly reponseMs: number
}

const BATTEMENT: Battement = { intervalleMs: 20_000, reponseMs: 5_000 }

/**
 * Écoute un canal sur une connexion à part, et la rouvre quand elle tombe, même sans bruit : un pare-feu qui oublie une
 * connexion n’en prévient personne, et le processus servirait indéfiniment ce qu’il savait. Après une coupure, `surReprise` est appelé : les
 * messages émis pendant qu’elle durait sont perdus.
 */
export async function ecouterCanal(
  adresse: string,
  canal: string,
  surMessage: (message: string) => void,
  surReprise: () => void,
  { intervalleMs, reponseMs }: Battement = BATTEMENT,
): Promise<() => Promise<void>> {
  const arret = new AbortController()
  let courant: Client | null = null

  async function brancher(): Promise<void> {
    const client = new Client({
      connectionString: adresse,
      keepAlive: true,
      query_timeout: reponseMs,
      connectionTimeoutMillis: reponseMs,
    })
    client.on('notification', ({ payload }) => surMessage(payload ?? ''))
    client.on('error', () => {})
    client.on('end', () => {
      if (courant === client && !arret.signal.aborted) void reprendre()
    })
    await client.connect()
    try {
      await client.query(`listen ${client.escapeIdentifier(canal)}`)
    } catch (erreur) {
      void client.end().catch(() => {})
      throw erreur
    }
    courant = client
  }

  async function battre(): Promise<void> {
    const client = courant
    if (!client) return
    try {
      await client.query('select 1')
    } catch {
      if (courant !== client || arret.signal.aborted) return
      // Abandonnée : sa fin, si elle vient un jour, ne doit pas rouvrir une seconde écoute.
      courant = null
      client.removeAllListeners('notification')
      void client.end().catch(() => {})
      await reprendre()
    }
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
  let enCours = false
  const battements = setInterval(() => {
    // Une reprise peut durer plus d’un intervalle.
    if (enCours) return
    enCours = true
    void battre().finally(() => {
      enCours = false
    })
  }, intervalleMs).unref()
  return async () => {
    clearInterval(battements)
    arret.abort()
    await courant?.end()
  }
}
