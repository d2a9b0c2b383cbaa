import { unAgent } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { historique, refusDe } from '../../../testing/attentes.ts'
import { surChaqueBase } from '../../../testing/base.ts'

const rubrique = {
  code: 'A1-001',
  numero: 4,
  version: 0,
  contenu: 'Le chef de file est responsable du traitement.',
  nonApplicable: false,
  motifNonApplicable: null,
} as const

surChaqueBase((base) => {
  const chefDeProjet = () => base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-001', 'CNAV'))

  describe('remplir une rubrique', () => {
    test('la fiche avance d’une rubrique sur huit', async () => {
      const api = await chefDeProjet()
      await expect(api.steering.action.updateRubrique(rubrique)).resolves.toEqual({ version: 1 })
      const { completude, suivi } = await api.steering.action.get({ code: 'A1-001' })
      expect(completude.remplies).toBe(1)
      expect(suivi.rubriques.find(({ numero }) => numero === 4)).toEqual({
        numero: 4,
        contenu: rubrique.contenu,
        nonApplicable: false,
        motifNonApplicable: null,
        version: 1,
      })
      expect(base.portail.lecture.action('A1-001')?.completude.remplies).toBe(1)
    })

    test('deux rubriques se remplissent en même temps sans se gêner', async () => {
      const api = await chefDeProjet()
      const issues = await Promise.all([
        api.steering.action.updateRubrique({ ...rubrique, numero: 5 }),
        api.steering.action.updateRubrique({ ...rubrique, numero: 6 }),
      ])
      expect(issues).toEqual([{ version: 1 }, { version: 1 }])
    })

    test('la même rubrique, lue avant le changement d’un autre, est un conflit qui montre son texte', async () => {
      const api = await chefDeProjet()
      expect(
        await refusDe(api.steering.action.updateRubrique({ ...rubrique, contenu: 'Autre texte.' })),
      ).toMatchObject({
        code: 'CONFLICT',
        conflit: {
          courant: { numero: 4, contenu: rubrique.contenu, version: 1 },
          par: 'Chef de projet CNAV',
        },
      })
    })

    test('« non applicable » se motive, et le journal garde ce qui était écrit', async () => {
      const api = await chefDeProjet()
      const nonApplicable = { ...rubrique, version: 1, nonApplicable: true }
      expect(await refusDe(api.steering.action.updateRubrique(nonApplicable))).toMatchObject({
        champs: { motifNonApplicable: 'Dites pourquoi cette rubrique n’est pas applicable.' },
      })
      const motifNonApplicable = 'Aucune donnée personnelle n’est traitée.'
      await api.steering.action.updateRubrique({ ...nonApplicable, motifNonApplicable })
      expect((await historique(base.db, 'A1-001')).at(-1)).toMatchObject({
        type: 'rubrique_modifiee',
        objet: { numero: 4 },
        avant: { contenu: rubrique.contenu, nonApplicable: false },
        apres: { nonApplicable: true, motifNonApplicable },
      })
    })
  })
})
