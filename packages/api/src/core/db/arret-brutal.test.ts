import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { ActionCode } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { etatEtJournal } from '../../testing/accord.ts'
import { ouvrirBaseDeTest } from '../../testing/base.ts'
import { historique } from '../../testing/attentes.ts'
import { chargerPlan } from '../plan/charger-plan.ts'
import { ouvrirBase, type Base, type ConfigDeBase } from './base.ts'

const ecrivain = fileURLToPath(new URL('../../testing/ecrivain/ecrire-sans-fin.ts', import.meta.url))
const arrets = 20

/** La dernière publication annoncée d’une action, et l’arrêt qui l’a suivie. */
interface Acquise {
  readonly version: number
  readonly arret: number
}

/** Lance l’écrivain, le laisse annoncer quelques publications, et le tue au milieu de la suivante. */
async function ecrirePuisTuer(
  config: ConfigDeBase,
  arret: number,
  acquises: Map<string, Acquise>,
): Promise<void> {
  const processus = spawn(process.execPath, [ecrivain, JSON.stringify(config)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const fin = new Promise<void>((resolve) => processus.once('close', () => resolve()))
  let erreurs = ''
  processus.stderr.on('data', (morceau) => (erreurs += String(morceau)))
  const annonces = 5 + arret * 3
  let lues = 0
  for await (const ligne of createInterface({ input: processus.stdout })) {
    const [code = '', version] = ligne.split(' ')
    acquises.set(code, { version: Number(version), arret })
    lues += 1
    if (lues === annonces) processus.kill('SIGKILL')
  }
  await fin
  if (lues < annonces) throw new Error(`L’écrivain s’est arrêté de lui-même. ${erreurs}`)
}

async function preparer(
  moteur: Base['moteur'],
): Promise<{ config: ConfigDeBase; nettoyer: () => Promise<void> }> {
  if (moteur === 'postgresql') {
    const { adresse, fermer } = await ouvrirBaseDeTest(moteur)
    await fermer()
    return { config: { databaseUrl: adresse, dossierDonnees: '' }, nettoyer: async () => {} }
  }
  const dossierDonnees = await mkdtemp(join(tmpdir(), 'sssi-arret-brutal-'))
  const config = { databaseUrl: null, dossierDonnees }
  const base = await ouvrirBase(config)
  await base.migrer()
  await chargerPlan(base.db)
  await base.fermer()
  return { config, nettoyer: () => rm(dossierDonnees, { recursive: true, force: true }) }
}

describe('un processus tué vingt fois au milieu de ses écritures', () => {
  test.concurrent.each<Base['moteur']>(['pglite', 'postgresql'])(
    '%s : tout ce qui a été acquis est là, et le journal dit l’état',
    async (moteur) => {
      const { config, nettoyer } = await preparer(moteur)
      const acquises = new Map<string, Acquise>()
      for (let arret = 0; arret < arrets; arret += 1) await ecrirePuisTuer(config, arret, acquises)

      const base = await ouvrirBase(config)
      try {
        const { etat, journal } = await etatEtJournal(base.db)
        expect(journal).toEqual(etat)
        expect(acquises.size).toBe(10)
        for (const [code, { version, arret }] of acquises) {
          const publiees = await historique(base.db, code as ActionCode)
          const syntheses = publiees.map(({ apres }) => (apres as { synthese: string }).synthese)
          const attendues = Array.from({ length: version }, (_, i) => `Publication ${i + 1} de ${code}`)
          expect(syntheses.slice(0, version)).toEqual(attendues)
          // Une publication a pu être enregistrée sans que son annonce parte : une par arrêt depuis la dernière, jamais davantage.
          expect(syntheses.length - version).toBeLessThanOrEqual(arrets - arret)
        }
      } finally {
        await base.fermer()
        await nettoyer()
      }
    },
    600_000,
  )
})
