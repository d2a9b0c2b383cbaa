import { randomUUID } from 'node:crypto'
import { setTimeout as attendre } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { pino } from 'pino'
import { beforeEach, expect, test } from 'vitest'
import { ouvrirBaseDeTest, surChaqueBase } from '../../testing/base.ts'
import { horlogeFixe } from '../../testing/horloge.ts'
import { ouvrirPostgresql } from '../db/postgresql.ts'
import { executerTaches, prochaineEcheance, type Gestionnaire } from './executer-taches.ts'
import { ouvrirPlanificateur } from './ouvrir-planificateur.ts'
import { annuler, planifier } from './planifier.ts'
import { tache } from './tache.table.ts'

const journal = pino({ level: 'silent' })
const a = (heure: string) => new Date(`2026-11-22T${heure}:00Z`)

surChaqueBase((banc) => {
  const rappel = (cle: string, heure: string) => ({ genre: 'rappel', cle, le: a(heure), donnees: { cle } })
  const banque = (gestionnaire: Gestionnaire) => ({
    db: banc.db,
    horloge: horlogeFixe('2026-11-22'),
    journal,
    nouvelId: randomUUID,
    gestionnaires: { rappel: gestionnaire },
  })

  beforeEach(async () => {
    await banc.db.delete(tache)
  })

  test('une tâche se fait à son échéance, une fois, avec l’échéance prévue', async () => {
    const faites: unknown[] = []
    const dependances = banque(async (_, { cle, le, donnees }) => void faites.push([cle, le, donnees]))
    await planifier(banc.db, rappel('demain', '10:30'))
    await planifier(banc.db, rappel('ce matin', '09:00'))
    expect(await executerTaches(dependances)).toBe(1)
    expect(await prochaineEcheance(banc.db)).toEqual(a('10:30'))
    dependances.horloge.avancerA('2026-11-22T11:00:00Z')
    expect(await executerTaches(dependances)).toBe(1)
    expect(await executerTaches(dependances)).toBe(0)
    expect(faites).toEqual([
      ['ce matin', a('09:00'), { cle: 'ce matin' }],
      ['demain', a('10:30'), { cle: 'demain' }],
    ])
  })

  test('replanifier remplace l’échéance ; annuler retire la tâche', async () => {
    const faites: string[] = []
    const dependances = banque(async (_, { cle }) => void faites.push(cle))
    await planifier(banc.db, rappel('repoussée', '09:00'))
    await planifier(banc.db, rappel('repoussée', '12:00'))
    await planifier(banc.db, rappel('annulée', '09:00'))
    await annuler(banc.db, 'rappel', 'annulée')
    await executerTaches(dependances)
    expect(faites).toEqual([])
    expect(await prochaineEcheance(banc.db)).toEqual(a('12:00'))
  })

  test('une transaction annulée n’a rien planifié', async () => {
    await expect(
      banc.db.transaction(async (tx) => {
        await planifier(tx, rappel('jamais', '09:00'))
        throw new Error('Le changement est refusé.')
      }),
    ).rejects.toThrow('refusé')
    expect(await prochaineEcheance(banc.db)).toBeNull()
  })

  test('le travail peut replanifier sa propre clé', async () => {
    let faites = 0
    const dependances = banque(async (tx) => {
      faites += 1
      if (faites < 3) await planifier(tx, rappel('suite', '09:00'))
    })
    await planifier(banc.db, rappel('suite', '09:00'))
    expect(await executerTaches(dependances)).toBe(3)
    expect(await prochaineEcheance(banc.db)).toBeNull()
  })

  test.each([
    ['un verrou qu’un autre tient', '55P03'],
    ['deux gestes qui s’attendaient', '40P01'],
  ])('%s n’est pas un échec : la tâche revient aussitôt, sans le dire en erreur', async (_, code) => {
    const traces: string[] = []
    let tenu = true
    const faites: string[] = []
    const dependances = {
      ...banque(async (tx, { cle }) => {
        if (tenu) await tx.execute(sql.raw(`do $$ begin raise exception using errcode = '${code}'; end $$`))
        faites.push(cle)
      }),
      journal: pino({ level: 'info' }, { write: (trace) => void traces.push(trace) }),
    }
    await planifier(banc.db, rappel('patiente', '09:00'))
    for (let rang = 0; rang < 10; rang += 1) {
      expect(await executerTaches(dependances)).toBe(0)
      expect(await prochaineEcheance(banc.db)).toEqual(
        new Date(dependances.horloge.maintenant().getTime() + 500),
      )
      dependances.horloge.avancerA(new Date(dependances.horloge.maintenant().getTime() + 500).toISOString())
    }
    const [patiente] = await banc.db.select().from(tache)
    expect(patiente).toMatchObject({ essais: 0, erreur: null })
    tenu = false
    expect(await executerTaches(dependances)).toBe(1)
    expect({ faites, traces }).toEqual({ faites: ['patiente'], traces: [] })
  })

  test('un travail qui échoue est annulé, réessayé plus tard, puis abandonné en gardant sa raison', async () => {
    let essais = 0
    const dependances = banque(async (tx) => {
      essais += 1
      await planifier(tx, rappel('trace d’un essai raté', '23:00'))
      throw new Error('La base des contacts ne répond pas.')
    })
    await planifier(banc.db, rappel('fragile', '09:00'))
    await executerTaches(dependances)
    expect(essais).toBe(1)
    expect(await prochaineEcheance(banc.db)).toEqual(new Date('2026-11-22T10:00:05Z'))
    for (let heure = 11; heure < 20; heure += 1) {
      dependances.horloge.avancerA(`2026-11-22T${heure}:59:00Z`)
      await executerTaches(dependances)
    }
    expect(essais).toBe(7)
    const [abandonnee] = await banc.db.select().from(tache).where(eq(tache.cle, 'fragile'))
    expect(abandonnee).toMatchObject({ essaiLe: null, erreur: 'La base des contacts ne répond pas.' })
    expect(await banc.db.select().from(tache)).toHaveLength(1)
  })

  test('le planificateur s’éveille dès qu’une tâche due est planifiée, sans interroger la base en continu', async () => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const { db: _, ...dependances } = banque(async (__, { cle }) => resolve(cle))
    const planificateur = await ouvrirPlanificateur({ base: banc.base, ...dependances })
    try {
      await attendre(100)
      await banc.db.transaction((tx) => planifier(tx, rappel('tout de suite', '09:00')))
      expect(await promise).toBe('tout de suite')
    } finally {
      await planificateur.fermer()
    }
  })
})

test('deux processus sur une base PostgreSQL font chaque tâche une seule fois, à eux deux', async () => {
  const premiere = await ouvrirBaseDeTest('postgresql')
  const bases = [premiere, await ouvrirPostgresql(premiere.adresse ?? '')]
  const faites: string[] = []
  const nombre = 60
  const planificateurs = await Promise.all(
    bases.map((base) =>
      ouvrirPlanificateur({
        base,
        horloge: horlogeFixe('2026-11-22'),
        journal,
        nouvelId: randomUUID,
        gestionnaires: {
          partage: async (tx, { cle }) => {
            await planifier(tx, { genre: 'trace', cle, le: a('23:00'), donnees: {} })
            await attendre(2)
            faites.push(cle)
          },
        },
      }),
    ),
  )
  try {
    await premiere.db.transaction(async (tx) => {
      for (let rang = 0; rang < nombre; rang += 1)
        await planifier(tx, { genre: 'partage', cle: String(rang), le: a('09:00'), donnees: {} })
    })
    await expect.poll(() => faites.length, { timeout: 20_000 }).toBe(nombre)
    await attendre(200)
    expect(new Set(faites).size).toBe(nombre)
    expect(faites).toHaveLength(nombre)
  } finally {
    for (const planificateur of planificateurs) await planificateur.fermer()
    for (const base of bases) await base.fermer()
  }
})
