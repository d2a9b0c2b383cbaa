import { unAgent } from '@sssi/domain/testing'
import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import { describe, expect, test, vi } from 'vitest'
import { ouvrirBaseDeTest, surChaqueBase } from '../../testing/base.ts'
import { horlogeFixe } from '../../testing/horloge.ts'
import { ouvrirPortailDeTest, type Appelant } from '../../testing/portail.ts'
import { ouvrirPostgresql } from '../db/postgresql.ts'
import { creerLecture } from './creer-lecture.ts'
import { releve } from './releve.table.ts'

const journal = pino({ level: 'silent' })

const publier = (api: Appelant, version: number, synthese = 'Tout avance.') =>
  api.steering.action.updateMeteo({ code: 'A1-001', version, meteo: 'objectifs_securises', synthese })

surChaqueBase((base) => {
  describe('la lecture du plan', () => {
    test('suit chaque changement de ce processus, et avance sa révision', async () => {
      const { portail } = base
      const api = await portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-001', 'CNAV'))
      const avant = portail.lecture.revision
      await publier(api, 0)
      expect(portail.lecture.revision).toBeGreaterThan(avant)
      expect(portail.lecture.action('A1-001')?.suivi).toMatchObject({
        meteo: 'objectifs_securises',
        version: 1,
      })
      expect(portail.lecture.actions().map(({ plan }) => plan.code)[0]).toBe('A1-001')
    })

    test('portée en mémoire ou relue de la base, une action est la même', async () => {
      const enMemoire = base.portail.lecture.action('A1-001')
      await base.portail.lecture.rafraichir('A1-001')
      expect(base.portail.lecture.action('A1-001')).toEqual(enMemoire)
    })

    test('ne garde pas les longs textes, et sait pourtant s’ils sont écrits', async () => {
      const api = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-001', 'CNAV'))
      const rubrique = {
        code: 'A1-001',
        numero: 1,
        version: 0,
        nonApplicable: false,
        motifNonApplicable: null,
      } as const
      await api.steering.action.updateRubrique({ ...rubrique, contenu: 'x'.repeat(20_000) })
      const lue = base.portail.lecture.action('A1-001')
      expect(JSON.stringify(lue).length).toBeLessThan(10_000)
      expect(lue?.completude.remplies).toBe(1)
    })

    test('rend la même réponse tant que rien ne change, et la recalcule dès que le jour ou la révision changent', async () => {
      const { lecture } = base.portail
      const calcul = vi.fn<() => object>(() => ({}))
      const premiere = lecture.memoriser('essai', '2026-11-22', calcul)
      expect(lecture.memoriser('essai', '2026-11-22', calcul)).toBe(premiere)
      expect(lecture.memoriser('essai', '2026-11-23', calcul)).not.toBe(premiere)
      await lecture.rafraichir('A1-001')
      lecture.memoriser('essai', '2026-11-23', calcul)
      expect(calcul).toHaveBeenCalledTimes(3)
    })

    test('écrit un relevé par jour de changement, que le dernier changement du jour met à jour', async () => {
      const api = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-001', 'CNAV'))
      base.portail.horloge.avancerA('2026-11-25')
      const { version } = base.portail.lecture.action('A1-001')?.suivi ?? { version: 0 }
      await publier(api, version)
      await publier(api, version + 1)
      await base.portail.lecture.relever()
      const releves = await base.db.select().from(releve)
      expect(releves.filter(({ jour }) => jour === '2026-11-25')).toHaveLength(1)
      expect(base.portail.lecture.releves().at(-1)).toMatchObject({
        jour: '2026-11-25',
        comptes: { actions: 103, meteos: { objectifs_securises: 1 } },
      })
    })

    test('refait au démarrage le relevé qu’un arrêt brutal a empêché', async () => {
      await base.db.delete(releve)
      const lendemain = await creerLecture({ base: base.base, horloge: horlogeFixe('2026-12-24'), journal })
      expect(lendemain.releves().map(({ jour }) => jour)).toEqual(['2026-11-25'])
      await lendemain.fermer()
    })

    test('ne fait pas échouer un changement enregistré quand elle ne peut se relire', async () => {
      const enPanne = { ...base.base, db: new Proxy(base.db, {}) }
      const lecture = await creerLecture({ base: enPanne, horloge: horlogeFixe('2026-11-26'), journal })
      enPanne.db.execute = () => {
        throw new Error('La base ne répond pas.')
      }
      await expect(lecture.rafraichir('A1-001')).resolves.toBeUndefined()
      await lecture.fermer()
    })
  })
})

describe('deux processus sur le même PostgreSQL', () => {
  async function deuxProcessus() {
    const une = await ouvrirBaseDeTest('postgresql')
    const autre = await ouvrirPostgresql(une.adresse ?? '')
    const [portail, voisin] = [await ouvrirPortailDeTest(une), await ouvrirPortailDeTest(autre)]
    return {
      une,
      portail,
      voisin,
      async fermer() {
        await portail.lecture.fermer()
        await voisin.lecture.fermer()
        await autre.fermer()
        await une.fermer()
      },
    }
  }

  test('ce que l’un écrit, l’autre le lit', async () => {
    const { portail, voisin, fermer } = await deuxProcessus()
    const api = await portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-001', 'CNAV'))
    await publier(api, 0, 'Écrit ailleurs.')
    await vi.waitFor(
      () => expect(voisin.lecture.action('A1-001')?.suivi.synthese).toBe('Écrit ailleurs.'),
      5_000,
    )
    await fermer()
  })

  test('une décision prise sur une lecture en retard est rejugée sur ce qui est enregistré', async () => {
    const { portail, voisin, fermer } = await deuxProcessus()
    const chef = unAgent().chefDeProjet('A1-001', 'CNAV')
    const ici = await portail.inscrireEtAppeler(chef)
    const ailleurs = voisin.en({ ...chef, courriel: 'chef@exemple.invalid' })
    await ici.steering.action.updateContributeurs({ code: 'A1-001', version: 0, contributeurs: ['MSA'] })
    await expect(publier(ailleurs, 0)).resolves.toMatchObject({ version: 2 })
    await fermer()
  })

  test('quand l’écoute est coupée, l’autre processus se recharge dès qu’elle reprend', async () => {
    const { une, portail, voisin, fermer } = await deuxProcessus()
    const api = await portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-001', 'CNAV'))
    await une.db.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()`,
    )
    await publier(api, 0, 'Pendant la coupure.')
    await vi.waitFor(
      () => expect(voisin.lecture.action('A1-001')?.suivi.synthese).toBe('Pendant la coupure.'),
      10_000,
    )
    await fermer()
  })
})
