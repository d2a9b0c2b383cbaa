import { unAgent } from '@sssi/domain/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { historique, refusDe } from '../../testing/attentes.ts'
import { surChaqueBase } from '../../testing/base.ts'
import type { Appelant } from '../../testing/portail.ts'

const jalon = {
  acteur: 'CNAM',
  type: 'livrable',
  libelle: 'Plan de reprise',
  echeance: '2026-10-31',
  etat: 'prevu',
  realiseLe: null,
  commentaire: '',
} as const
const atteint = { etat: 'atteint', realiseLe: '2026-11-20', commentaire: 'Reçu et validé.' } as const

surChaqueBase((base) => {
  describe('la feuille de route', () => {
    let chef: Appelant
    let cnam: Appelant

    beforeAll(async () => {
      chef = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-001', 'CNAV'))
      cnam = await base.portail.inscrireEtAppeler(unAgent().correspondant('A1-001', 'CNAM'))
      await chef.steering.action.updateContributeurs({
        code: 'A1-001',
        version: 0,
        contributeurs: ['CNAM', 'MSA'],
      })
    })

    const creer = () => chef.steering.jalon.create({ code: 'A1-001', ...jalon })
    const lire = async (id: string) =>
      (await chef.steering.action.get({ code: 'A1-001' })).suivi.jalons.find((lu) => lu.id === id)

    test('le chef de projet ajoute un jalon, qui est en retard si son jour est passé', async () => {
      const { id } = await creer()
      expect(await lire(id)).toEqual({ id, ...jalon, version: 1 })
      const alertes = base.portail.lecture.action('A1-001')?.declencheurs
      expect(alertes?.find(({ code }) => code === 'jalon_en_retard')?.activeLe).toBe('2026-11-01')
      expect((await historique(base.db, 'A1-001')).at(-1)).toMatchObject({
        type: 'jalon_cree',
        objet: { id, libelle: 'Plan de reprise', acteur: 'CNAM' },
        avant: null,
        apres: jalon,
      })
    })

    test('un jalon revient à un organisme qui prend part à l’action, ou à la DSS', async () => {
      expect(
        await refusDe(chef.steering.jalon.create({ code: 'A1-001', ...jalon, acteur: 'UCANSS' })),
      ).toMatchObject({ type: 'acteur_hors_de_l_action', champs: { acteur: expect.any(String) } })
      const decision = { ...jalon, acteur: 'DSS', type: 'decision_attendue' } as const
      await expect(chef.steering.jalon.create({ code: 'A1-001', ...decision })).resolves.toMatchObject({
        version: 1,
      })
    })

    test('le chef de projet le modifie, et le journal garde les deux valeurs', async () => {
      const cree = await creer()
      await chef.steering.jalon.update({ ...cree, ...jalon, echeance: '2027-01-31', etat: 'en_cours' })
      expect(await lire(cree.id)).toMatchObject({ echeance: '2027-01-31', etat: 'en_cours', version: 2 })
      const { entrees } = await chef.steering.journal.list({ code: 'A1-001', avant: null, limite: 1 })
      expect(entrees[0]).toMatchObject({
        avant: { echeance: '2026-10-31' },
        apres: { echeance: '2027-01-31' },
      })
      expect(entrees[0]?.phrase).toContain('a déplacé le jalon')
    })

    test('le correspondant rend compte du jalon de son organisme, et de rien d’autre', async () => {
      const cree = await creer()
      await cnam.steering.jalon.record({ ...cree, ...atteint })
      expect(await lire(cree.id)).toEqual({ id: cree.id, ...jalon, ...atteint, version: 2 })
      const aLaCnav = await chef.steering.jalon.create({ code: 'A1-001', ...jalon, acteur: 'CNAV' })
      const refus = await refusDe(cnam.steering.jalon.record({ ...aLaCnav, ...atteint }))
      expect(refus).toMatchObject({ code: 'NOT_FOUND' })
      const inconnu = { id: '00000000-0000-4000-8000-000000000000', version: 1 }
      expect(await refusDe(cnam.steering.jalon.record({ ...inconnu, ...atteint }))).toEqual(refus)
    })

    test('la fiche dit au correspondant de quels jalons il peut rendre compte', async () => {
      const { jalonsDontRendreCompte, suivi } = await cnam.steering.action.get({ code: 'A1-001' })
      const siens = suivi.jalons.filter(({ acteur }) => acteur === 'CNAM').map(({ id }) => id)
      expect(jalonsDontRendreCompte).toEqual(siens)
    })

    test.each([
      ['atteint sans date', { etat: 'atteint', realiseLe: null }, 'date_de_realisation_manquante'],
      ['atteint demain', { etat: 'atteint', realiseLe: '2026-11-23' }, 'date_de_realisation_a_venir'],
      ['prévu, avec une date', { etat: 'prevu', realiseLe: '2026-11-20' }, 'date_de_realisation_sans_objet'],
    ] as const)('%s : le champ dit pourquoi', async (_, saisie, type) => {
      const cree = await creer()
      expect(
        await refusDe(cnam.steering.jalon.record({ ...cree, ...saisie, commentaire: '' })),
      ).toMatchObject({ type, champs: { realiseLe: expect.any(String) } })
    })

    test('le chef de projet et le correspondant se croisent : le second voit ce que le premier a écrit', async () => {
      const cree = await creer()
      await cnam.steering.jalon.record({ ...cree, ...atteint })
      expect(await refusDe(chef.steering.jalon.update({ ...cree, ...jalon }))).toMatchObject({
        code: 'CONFLICT',
        conflit: { courant: { etat: 'atteint', version: 2 }, par: 'Correspondant CNAM' },
      })
      expect(await refusDe(chef.steering.jalon.delete(cree))).toMatchObject({ code: 'CONFLICT' })
    })

    test('un jalon supprimé disparaît de la fiche, pas du journal', async () => {
      const cree = await creer()
      await chef.steering.jalon.delete(cree)
      expect(await lire(cree.id)).toBeUndefined()
      expect((await historique(base.db, 'A1-001')).at(-1)).toMatchObject({
        type: 'jalon_supprime',
        avant: jalon,
        apres: null,
      })
      expect(await refusDe(chef.steering.jalon.delete(cree))).toMatchObject({
        code: 'NOT_FOUND',
        message:
          'Ce jalon n’existe plus, ou vous n’avez pas le droit d’y toucher. Rechargez la fiche de l’action.',
      })
    })

    test('un organisme retiré des contributeurs garde les jalons qu’il devait', async () => {
      const cree = await creer()
      const { suivi } = await chef.steering.action.get({ code: 'A1-001' })
      await chef.steering.action.updateContributeurs({
        code: 'A1-001',
        version: suivi.version,
        contributeurs: ['MSA'],
      })
      await expect(
        chef.steering.jalon.update({ ...cree, ...jalon, libelle: 'Plan de reprise revu' }),
      ).resolves.toEqual({
        version: 2,
      })
    })
  })
})
