import { unAgent } from '@sssi/domain/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { historique, refusDe } from '../../testing/attentes.ts'
import { surChaqueBase } from '../../testing/base.ts'
import type { Appelant } from '../../testing/portail.ts'

const indicateur = {
  libelle: 'Part des organismes raccordés',
  definition: 'Organismes raccordés, rapportés à ceux qui doivent l’être.',
  unite: '%',
  modeDeCalcul: 'Raccordés / à raccorder',
  source: 'Journal d’appels',
  responsable: 'Chef de projet CNAV',
  periodicite: 'trimestrielle',
  delaiJours: 15,
  tendance: 'hausse',
  applicable: true,
  motifNonApplicable: null,
  valeurInitiale: 20,
  dateInitiale: '2025-01-01',
  valeurCible: 100,
  dateCible: '2027-12-31',
} as const

surChaqueBase((base) => {
  describe('les indicateurs', () => {
    let chef: Appelant

    beforeAll(async () => {
      chef = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-001', 'CNAV'))
    })

    const creer = () => chef.steering.indicateur.create({ code: 'A1-001', ...indicateur })
    const fiche = () => chef.steering.action.get({ code: 'A1-001' })

    test('un indicateur décrit et mesuré donne sa progression et sa prochaine échéance', async () => {
      const { id } = await creer()
      await chef.steering.indicateur.recordValeur({
        id,
        version: 1,
        date: '2026-09-30',
        valeur: 60,
        commentaire: '',
      })
      const { suivi, indicateurs } = await fiche()
      expect(suivi.indicateurs.find((lu) => lu.id === id)).toEqual({
        id,
        ...indicateur,
        valeurs: [{ date: '2026-09-30', valeur: 60, commentaire: '' }],
        version: 2,
      })
      expect(indicateurs.find((lu) => lu.id === id)).toEqual({
        id,
        actuelle: { date: '2026-09-30', valeur: 60, commentaire: '' },
        progression: 50,
        prochaineMiseAJour: '2027-01-14',
      })
    })

    test('corriger une valeur la remplace, et le journal garde l’ancienne', async () => {
      const { id } = await creer()
      const valeur = { id, date: '2026-09-30', commentaire: '' }
      await chef.steering.indicateur.recordValeur({ ...valeur, version: 1, valeur: 60 })
      await chef.steering.indicateur.recordValeur({
        ...valeur,
        version: 2,
        valeur: 62.5,
        commentaire: 'Corrigée.',
      })
      expect((await historique(base.db, 'A1-001')).at(-1)).toMatchObject({
        type: 'valeur_enregistree',
        avant: { date: '2026-09-30', valeur: 60, commentaire: '' },
        apres: { date: '2026-09-30', valeur: 62.5, commentaire: 'Corrigée.' },
      })
      expect(
        await refusDe(chef.steering.indicateur.recordValeur({ ...valeur, version: 2, valeur: 0 })),
      ).toMatchObject({ code: 'CONFLICT', conflit: { courant: { version: 3 } } })
    })

    test('une valeur se constate : ni à venir, ni sur un indicateur non applicable', async () => {
      const { id } = await creer()
      const valeur = { id, version: 1, valeur: 60, commentaire: '' }
      expect(
        await refusDe(chef.steering.indicateur.recordValeur({ ...valeur, date: '2026-11-23' })),
      ).toMatchObject({ type: 'valeur_a_venir', champs: { date: expect.any(String) } })
      const nonApplicable = { ...indicateur, applicable: false, motifNonApplicable: 'L’étude est close.' }
      await chef.steering.indicateur.update({ id, version: 1, ...nonApplicable })
      expect(
        await refusDe(chef.steering.indicateur.recordValeur({ ...valeur, version: 2, date: '2026-09-30' })),
      ).toMatchObject({ type: 'indicateur_non_applicable' })
    })

    test.each([
      ['non applicable sans motif', { applicable: false }, 'motifNonApplicable'],
      ['une valeur initiale sans date', { dateInitiale: null }, 'dateInitiale'],
      ['une cible sans date', { dateCible: null }, 'dateCible'],
      ['une cible avant le départ', { dateCible: '2024-12-31' }, 'dateCible'],
    ] as const)('%s : le champ dit ce qui manque', async (_, saisie, champ) => {
      const refus = await refusDe(
        chef.steering.indicateur.create({ code: 'A1-001', ...indicateur, ...saisie }),
      )
      expect(refus).toMatchObject({ code: 'BAD_REQUEST', champs: { [champ]: expect.any(String) } })
    })

    test('un indicateur supprimé emporte ses valeurs, que le journal garde', async () => {
      const { id } = await creer()
      await chef.steering.indicateur.recordValeur({
        id,
        version: 1,
        date: '2026-09-30',
        valeur: 60,
        commentaire: '',
      })
      await chef.steering.indicateur.delete({ id, version: 2 })
      expect((await fiche()).suivi.indicateurs.some((lu) => lu.id === id)).toBe(false)
      const entrees = (await historique(base.db, 'A1-001')).filter(
        ({ objet }) => (objet as { id: string }).id === id,
      )
      expect(entrees.map(({ type }) => type)).toEqual([
        'indicateur_cree',
        'valeur_enregistree',
        'indicateur_supprime',
      ])
    })
  })
})
