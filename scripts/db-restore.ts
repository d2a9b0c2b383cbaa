import { resolve } from 'node:path'
import { restaurer, RestaurationImpossible } from '../packages/api/src/core/sauvegarde/restaurer.ts'
import { ouvrirLaBase } from './lib/base.ts'

/** `npm run db:restore -- fichier` : relit une sauvegarde dans une base neuve, embarquée ou PostgreSQL. Tout, ou rien. */
const [argument] = process.argv.slice(2)
if (!argument) {
  console.error('Indiquez le fichier à restaurer : npm run db:restore -- sauvegarde.jsonl.gz')
  process.exit(1)
}
const base = await ouvrirLaBase()
try {
  await base.migrer()
  const comptes = await restaurer(base.db, resolve(argument))
  const total = Object.values(comptes).reduce((somme, nombre) => somme + nombre, 0)
  console.log(`${total} enregistrements restaurés.`)
} catch (erreur) {
  if (!(erreur instanceof RestaurationImpossible)) throw erreur
  console.error(erreur.message)
  process.exitCode = 1
} finally {
  await base.fermer()
}
