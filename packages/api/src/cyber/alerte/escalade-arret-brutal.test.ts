import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { chaineDeDepart, type DefinitionDeChaine } from '@sssi/domain/cyber'
import { unAgent } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { ouvrirBase, type Base, type ConfigDeBase } from '../../core/db/base.ts'
import { courriel } from '../../core/courriel/courriel.table.ts'
import { chargerPlan } from '../../core/plan/charger-plan.ts'
import { ouvrirBaseDeTest } from '../../testing/base.ts'
import { ouvrirPortailDeTest } from '../../testing/portail.ts'
import { journalCyber } from '../journal/journal-cyber.table.ts'
import { appel } from './alerte.table.ts'
import { activerUneChaine, inscrireContact, uneAlerte } from './testing/alerte-de-test.ts'

const programme = fileURLToPath(new URL('testing/escalader-sans-fin.ts', import.meta.url))
const organismes = ['CNAM', 'CNAV', 'CNAF', 'ACOSS', 'MSA', 'UCANSS', 'GIP_MDS'] as const
const NIVEAUX = 6

/** Six niveaux d’un peu plus d’une seconde : le temps d’être tué entre deux, ou au milieu. */
const rapide: DefinitionDeChaine = {
  ...chaineDeDepart,
  niveaux: Array.from({ length: NIVEAUX }, (_, rang) => ({
    titre: `Niveau ${rang + 1}`,
    appelle: 'astreinte',
    delaiMinutes: 0.02,
    delaiHorsHeuresMinutes: 0.02,
    horsHeures: 'appeler',
  })),
}

async function lancerUneAlerte(base: Base): Promise<void> {
  const portail = await ouvrirPortailDeTest(base, { maintenant: () => new Date(), avancerA: () => {} })
  await activerUneChaine(base.db, rapide)
  for (const organisme of organismes) await inscrireContact(base.db, organisme)
  const analyste = await portail.inscrireEtAppeler(unAgent({ id: 'analyste' }).analysteCert())
  await analyste.cyber.alerte.create(
    uneAlerte({ diffusion: { tlp: 'AMBER', destinataires: [...organismes], personnes: [] } }),
  )
  await portail.lecture.fermer()
}

async function preparer(
  moteur: Base['moteur'],
): Promise<{ config: ConfigDeBase; nettoyer: () => Promise<void> }> {
  if (moteur === 'postgresql') {
    const { adresse, fermer, ...base } = await ouvrirBaseDeTest(moteur)
    await lancerUneAlerte({ ...base, fermer })
    await fermer()
    return { config: { databaseUrl: adresse, dossierDonnees: '' }, nettoyer: async () => {} }
  }
  const dossierDonnees = await mkdtemp(join(tmpdir(), 'sssi-escalade-'))
  const config = { databaseUrl: null, dossierDonnees }
  const base = await ouvrirBase(config)
  await base.migrer()
  await chargerPlan(base.db)
  await lancerUneAlerte(base)
  await base.fermer()
  return { config, nettoyer: () => rm(dossierDonnees, { recursive: true, force: true }) }
}

function lancer(config: ConfigDeBase): ChildProcess {
  return spawn(process.execPath, [programme, JSON.stringify(config)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

const PATIENCE_MS = 8_000

/** Laisse le processus prendre quelques échéances, puis le tue au milieu de la suivante, ou s’il n’en vient plus. */
async function tuerApres(processus: ChildProcess, echeances: number): Promise<void> {
  if (!processus.stdout) throw new Error('Le processus n’a pas de sortie.')
  let prises = -1
  for await (const _ of createInterface({ input: processus.stdout })) {
    prises += 1
    if (prises === 0) setTimeout(() => processus.kill('SIGKILL'), PATIENCE_MS).unref()
    if (prises === echeances) processus.kill('SIGKILL')
  }
}

/** Laisse finir ces processus : ils ont fini quand, ouverts, ils ne prennent plus d’échéance. */
async function laisserFinir(processus: readonly ChildProcess[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let silence = setTimeout(resolve, 60_000)
  for (const { stdout } of processus)
    stdout?.on('data', () => {
      clearTimeout(silence)
      silence = setTimeout(resolve, PATIENCE_MS)
    })
  await promise
  for (const un of processus) {
    const fin = once(un, 'close')
    un.kill('SIGKILL')
    await fin
  }
}

/** Tout ce qui a été fait, à comparer à ce qui devait l’être. */
async function releve(config: ConfigDeBase) {
  const base = await ouvrirBase(config)
  try {
    const appels = await base.db.select().from(appel)
    const faits = await base.db.select().from(journalCyber)
    return {
      appels: appels.map(({ organisme, niveau }) => `${organisme} ${niveau}`).toSorted(),
      inscrits: faits.filter(({ fait }) => fait === 'niveau_appele').length,
      sansReponse: faits.filter(({ fait }) => fait === 'organisme_sans_reponse').length,
      courriels: (await base.db.select().from(courriel)).length,
    }
  } finally {
    await base.fermer()
  }
}

const attendus = {
  appels: organismes
    .flatMap((organisme) => Array.from({ length: NIVEAUX }, (_, niveau) => `${organisme} ${niveau}`))
    .toSorted(),
  inscrits: organismes.length * NIVEAUX,
  sansReponse: organismes.length,
  courriels: organismes.length * NIVEAUX,
}

describe('une escalade dont les processus sont tués', () => {
  test('pglite : tué trois fois, repris : chaque niveau est appelé une fois, et aucun ne manque', async () => {
    const { config, nettoyer } = await preparer('pglite')
    for (const echeances of [3, 5, 8]) await tuerApres(lancer(config), echeances)
    await laisserFinir([lancer(config)])
    expect(await releve(config)).toEqual(attendus)
    await nettoyer()
  }, 240_000)

  test('postgresql : deux processus à la fois, l’un tué et repris : chaque niveau est appelé une fois', async () => {
    const { config } = await preparer('postgresql')
    const reste = lancer(config)
    for (const echeances of [4, 3]) await tuerApres(lancer(config), echeances)
    await laisserFinir([reste, lancer(config)])
    expect(await releve(config)).toEqual(attendus)
  }, 240_000)
})
