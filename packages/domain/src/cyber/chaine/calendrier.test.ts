import { describe, expect, test } from 'vitest'
import { estFerie, estOuvre, joursFeries } from './calendrier.ts'

const heures = { debut: '08:00', fin: '19:00' }

describe('Les jours fériés', () => {
  test.each([
    [2024, ['2024-04-01', '2024-05-09', '2024-05-20']],
    [2026, ['2026-04-06', '2026-05-14', '2026-05-25']],
    [2027, ['2027-03-29', '2027-05-06', '2027-05-17']],
    // Easter at its earliest and at its latest of the century.
    [2008, ['2008-03-24', '2008-05-01', '2008-05-12']],
    [2038, ['2038-04-26', '2038-06-03', '2038-06-14']],
  ])('de %i suivent Pâques', (annee, mobiles) => {
    expect(joursFeries(annee)).toHaveLength(11)
    for (const jour of mobiles) expect(estFerie(jour)).toBe(true)
  })

  test.each(['2026-01-01', '2026-07-14', '2026-11-11', '2026-12-25'])('%s en est un', (jour) => {
    expect(estFerie(jour)).toBe(true)
  })
})

describe('Les heures ouvrées de Paris', () => {
  test.each<[string, string, boolean]>([
    ['un lundi matin', '2026-11-23T09:00:00Z', true],
    ['un lundi avant huit heures', '2026-11-23T06:59:00Z', false],
    ['un lundi à huit heures', '2026-11-23T07:00:00Z', true],
    ['un lundi à dix-neuf heures', '2026-11-23T18:00:00Z', false],
    ['un samedi', '2026-11-21T10:00:00Z', false],
    ['un 11 novembre', '2026-11-11T10:00:00Z', false],
    ['un 29 février ouvré', '2028-02-29T10:00:00Z', true],
    ['le vendredi d’avant le passage à l’heure d’été, à huit heures', '2026-03-27T07:00:00Z', true],
    ['le lundi d’après, à huit heures', '2026-03-30T06:00:00Z', true],
    ['le vendredi d’avant le passage à l’heure d’hiver, à huit heures', '2026-10-23T06:00:00Z', true],
    ['le lundi d’après, à huit heures moins une', '2026-10-26T06:59:00Z', false],
    ['un vendredi soir, minuit passé à Paris', '2026-11-20T23:30:00Z', false],
  ])('%s', (_, instant, attendu) => {
    expect(estOuvre(new Date(instant), heures)).toBe(attendu)
  })
})
