import { filtreDepuisUrl, adresseParDefaut, filtreVide } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { lienVersLAction, lienVersLePlan, lienVersLExport } from './liens.ts'

const relue = (lien: string) => filtreDepuisUrl(new URL(lien, 'http://portail.test').searchParams)

describe('les adresses du plan', () => {
  test('le lien d’un chiffre rouvre exactement le filtre qu’il compte', () => {
    const filtre = { chefDeFile: ['CNAM'], statut: ['en_cours', 'non_demarree'] } as const
    const lien = lienVersLePlan({ chefDeFile: [...filtre.chefDeFile], statut: [...filtre.statut] })
    expect(relue(lien).filtre).toEqual({ ...filtreVide, ...filtre })
  })

  test('une thématique accentuée, avec une apostrophe, traverse l’adresse', () => {
    const thematique = ["Dispositif d'échanges de données", 'Valorisation des compétences & attractivité']
    expect(relue(lienVersLePlan({ thematique })).filtre.thematique).toEqual(thematique)
  })

  test('le plan entier a une adresse explicite, qui ne rappelle pas les derniers filtres', () => {
    expect(lienVersLePlan()).toBe('/pilotage/plan?vue=tableau')
    expect(relue(lienVersLePlan())).toEqual(adresseParDefaut)
  })

  test('l’export garde le filtre et le tri, pas la page ni la vue', () => {
    const adresse = {
      ...adresseParDefaut,
      filtre: { ...filtreVide, axe: [2 as const] },
      tri: 'horizon' as const,
      ordre: 'desc' as const,
      page: 3,
      vue: 'axes' as const,
    }
    expect(lienVersLExport(adresse, 'csv')).toBe('/exports/plan.csv?axe=2&tri=horizon&ordre=desc')
    expect(lienVersLExport(adresseParDefaut, 'ods')).toBe('/exports/plan.ods')
  })

  test('une action a l’adresse de son code', () => {
    expect(lienVersLAction('A5-017')).toBe('/pilotage/actions/A5-017')
  })
})
