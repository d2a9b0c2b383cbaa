import { randomUUID } from 'node:crypto'
import type { CleDeTest } from '../../cle/testing/cle-de-test.ts'

export const PORTAIL = 'https://portail.exemple.fr'

export interface CommandeDeTest {
  readonly fait: string
  readonly [champ: string]: unknown
}

/** Une commande telle que l’équipe la signe ; le test en change ce qu’il veut, avant ou après la signature. */
export function uneCommande(cle: CleDeTest, le: Date, commande: CommandeDeTest) {
  const texte = JSON.stringify({
    portail: PORTAIL,
    section: 'essai',
    le: le.toISOString(),
    id: randomUUID(),
    ...commande,
  })
  return { commande: texte, cle: cle.id, signature: cle.signer(texte) }
}
