import { resolve } from 'node:path'
import { sauver } from '../packages/api/src/core/sauvegarde/sauver.ts'
import { ouvrirLaBase } from './lib/base.ts'

/**
 * `npm run db:backup -- [fichier]` : toute la base dans un fichier, à un même instant. PostgreSQL peut rester en service ;
 * la base embarquée n’est ouverte que par un processus, le portail doit donc être arrêté.
 */
const maintenant = new Date()
const horodatage = maintenant.toISOString().replaceAll(/[:.]/g, '-')
const fichier = resolve(process.argv[2] ?? `sauvegarde-${horodatage}.jsonl.gz`)

const base = await ouvrirLaBase()
await base.migrer()
const comptes = await sauver(base.db, fichier, maintenant)
await base.fermer()
const total = Object.values(comptes).reduce((somme, nombre) => somme + nombre, 0)
console.log(`${total} enregistrements sauvés dans ${fichier}`)
