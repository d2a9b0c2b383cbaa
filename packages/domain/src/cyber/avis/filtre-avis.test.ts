import { expect, test } from 'vitest'
import { adresseDesAvisParDefaut, avisDepuisUrl, avisVersUrl, type AdresseDesAvis } from './filtre-avis.ts'

test.each<Partial<AdresseDesAvis>>([
  {},
  { decision: [] },
  { decision: ['ignorer', 'alerter'], gravite: ['critique', 'non_notee'], exploitee: true },
  { q: 'noyau linux', organisme: ['CNAV'], editeur: 'SUSE', source: ['csaf'] },
  { du: '2026-03-01', au: '2026-03-31', tri: 'gravite', ordre: 'asc', page: 3 },
])('l’adresse de %j se relit pareille', (suite) => {
  const adresse = { ...adresseDesAvisParDefaut, ...suite }
  expect(avisDepuisUrl(avisVersUrl(adresse))).toEqual(adresse)
})

test('une adresse abîmée ne filtre que par ce qu’elle dit de lisible', () => {
  const abimee = new URLSearchParams('decision=x&decision=ignorer&gravite=y&page=999&tri=z&du=2026-02-30&q=a')
  expect(avisDepuisUrl(abimee)).toEqual({
    ...adresseDesAvisParDefaut,
    decision: ['ignorer'],
    q: 'a',
  })
})

test('l’adresse par défaut est nue', () => {
  expect(avisVersUrl(adresseDesAvisParDefaut).toString()).toBe('')
})
