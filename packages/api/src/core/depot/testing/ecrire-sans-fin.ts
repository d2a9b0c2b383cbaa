import { randomBytes } from 'node:crypto'
import { ecrireContenu } from '../contenu.ts'
import { ouvrirDepotSurDisque } from '../depot-disque.ts'

/** Écrit des contenus jusqu’à ce qu’on l’arrête brutalement, et annonce chacun une fois qu’il est à l’abri. */
const depot = await ouvrirDepotSurDisque(process.argv[2] ?? '')
for (;;) {
  const empreintes = await Promise.all(
    Array.from({ length: 4 }, () => ecrireContenu(depot, randomBytes(300_000))),
  )
  process.stdout.write(empreintes.map((empreinte) => `${empreinte}\n`).join(''))
}
