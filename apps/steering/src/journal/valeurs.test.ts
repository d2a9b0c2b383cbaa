import { describe, expect, test } from 'vitest'
import { valeursDe } from './valeurs.ts'

describe('les valeurs d’un changement', () => {
  test('se lisent champ par champ, sans ceux qui n’ont pas bougé', () => {
    expect(
      valeursDe({
        type: 'meteo_publiee',
        avant: { meteo: 'objectifs_securises', synthese: 'Tout va bien.' },
        apres: { meteo: 'appuis_necessaires', synthese: 'Tout va bien.' },
      }),
    ).toEqual({ avant: 'Météo\u00a0: Objectifs sécurisés', apres: 'Météo\u00a0: Appuis nécessaires' })
  })

  test('disent « non renseigné » quand il n’y avait rien', () => {
    expect(
      valeursDe({
        type: 'statut_change',
        avant: { statut: 'en_cours', decisionAbandon: null },
        apres: { statut: 'abandonnee', decisionAbandon: 'D-2026-07' },
      })?.avant,
    ).toBe('Statut\u00a0: En cours\nDécision d’abandon\u00a0: non renseigné')
  })

  test.each([
    ['une réunion inscrite', 'instance_creee', null, { type: 'copil', date: '2026-03-12' }],
    ['un droit accordé', 'habilitation_accordee', null, { role: 'lecteur', organisme: 'MSA', action: null }],
    ['un changement qui n’a rien changé', 'statut_change', { statut: 'en_cours' }, { statut: 'en_cours' }],
  ] as const)('ne se proposent pas pour %s', (_cas, type, avant, apres) => {
    expect(valeursDe({ type, avant, apres })).toBeNull()
  })
})
