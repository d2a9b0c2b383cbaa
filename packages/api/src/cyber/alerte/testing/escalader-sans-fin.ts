import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { pino } from 'pino'
import { ouvrirBase, type ConfigDeBase } from '../../../core/db/base.ts'
import { ouvrirPlanificateur } from '../../../core/taches/ouvrir-planificateur.ts'
import { GENRE_D_ESCALADE } from '../contexte.ts'
import { escalader } from '../escalader.ts'

/**
 * Un processus qui escalade les alertes de sa base, et annonce chaque échéance qu’il prend, avant de l’avoir acquise. Il est fait
 * pour être tué à ce moment-là.
 */
const config = JSON.parse(process.argv[2] ?? '') as ConfigDeBase
const base = await ouvrirBase(config)
const faire = escalader('https://portail.exemple.fr')
await ouvrirPlanificateur({
  base,
  horloge: { maintenant: () => new Date() },
  journal: pino({ level: 'silent' }),
  nouvelId: randomUUID,
  gestionnaires: {
    [GENRE_D_ESCALADE]: async (tx, tache, ctx) => {
      await faire(tx, tache, ctx)
      writeSync(1, `${tache.cle}\n`)
    },
  },
})
writeSync(1, 'pret\n')
// Le planificateur ne retient pas le processus : il dort entre deux échéances.
setInterval(() => {}, 60_000)
