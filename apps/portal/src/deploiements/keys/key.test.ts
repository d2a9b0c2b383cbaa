import { describe, expect, test } from 'vitest'
import { entreeDe, manquesDe, manquesDepuisLApi, NOUVELLE_SECTION, type Ajout } from './key.ts'

const clePublique = `${'A'.repeat(43)}=`
const unAjout = (partie: Partial<Ajout> = {}): Ajout => ({
  section: 'cyber',
  identifiant: '',
  organisme: '',
  libelle: 'Chaîne de livraison',
  clePublique,
  ...partie,
})

describe('ajouter une clé', () => {
  test.each<[string, Partial<Ajout>, string[]]>([
    ['complète', {}, []],
    ['sans nom', { libelle: '  ' }, ['libelle']],
    ['tronquée', { clePublique: clePublique.slice(1) }, ['clePublique']],
    ['d’une section nouvelle et sans nom', { section: NOUVELLE_SECTION }, ['identifiant', 'organisme']],
    ['d’une section nouvelle', { section: NOUVELLE_SECTION, identifiant: 'archives', organisme: 'CNAV' }, []],
  ])('une clé %s manque de %j', (_cas, partie, attendus) => {
    expect(Object.keys(manquesDe(unAjout(partie)))).toEqual(attendus)
  })

  test('l’organisme d’une section connue est celui du registre', () => {
    expect(entreeDe(unAjout({ organisme: 'CNAV', identifiant: 'autre' }))).toMatchObject({
      section: 'cyber',
      organisme: null,
    })
  })

  test('un refus de l’API se range sous le champ que l’agent a rempli', () => {
    const refus = { section: 'Identifiant pris.', autre: 'Ailleurs.' }
    expect(manquesDepuisLApi(refus, { section: NOUVELLE_SECTION })).toEqual({
      identifiant: 'Identifiant pris.',
    })
    expect(manquesDepuisLApi(refus, { section: 'cyber' })).toEqual({ section: 'Identifiant pris.' })
  })
})
