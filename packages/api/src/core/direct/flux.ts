import type { ServerResponse } from 'node:http'

/** Un client qui n’absorbe plus ce qu’on lui envoie est coupé : il reviendra demander la suite. */
const TAMPON_MAX = 256 * 1024

/** Une connexion ouverte vers une page : elle reçoit du texte au format des évènements envoyés par le serveur. */
export interface Flux {
  /** Le dernier évènement que ce client connaît, ou n’a pas à connaître. */
  curseur: number
  readonly jeton: string
  envoyer(nom: string, id: number | null, donnees: unknown): void
  fermer(): void
  /** Vrai dès que plus rien ne peut y être écrit. */
  ferme(): boolean
}

export function creerFlux(sortie: ServerResponse, jeton: string): Flux {
  const ferme = () => sortie.writableEnded || sortie.destroyed
  return {
    curseur: 0,
    jeton,
    envoyer(nom, id, donnees) {
      if (ferme()) return
      const numero = id === null ? '' : `id: ${id}\n`
      sortie.write(`${numero}event: ${nom}\ndata: ${JSON.stringify(donnees)}\n\n`)
      if (sortie.writableLength > TAMPON_MAX) sortie.destroy()
    },
    fermer: () => void sortie.end(),
    ferme,
  }
}
