import { describe, expect, test } from 'vitest'
import { niveauxTlp } from '../tlp.ts'
import { montrableParCourriel, montrableSansConnexion, referenceDAlerte, titreMarque } from './alerte.ts'
import { courrielDAppel, courrielDeLevee, courrielDeMessage, type AlerteAEcrire } from './courriels.ts'
import { estFaitDAlerte, faitsDAlerte, formatDelai, phraseDAlerte } from './phrases-alerte.ts'
import { mediane } from './statistiques.ts'

const alerte: AlerteAEcrire = {
  reference: referenceDAlerte(2026, 7),
  titre: 'Rançongiciel chez un hébergeur',
  texte: 'Coupez les liens avec la passerelle d’exemple.',
  exercice: false,
  attaque: 'rancongiciel',
  tlp: 'GREEN',
  adresse: 'https://portail.exemple.fr/cyber/alertes/1',
}
const appel = {
  organisme: 'CNAV',
  niveau: { rang: 1, titre: 'Astreinte sécurité' },
  echeance: '2026-11-22T10:15:00Z',
  lien: 'https://portail.exemple.fr/acquitter/abc',
} as const

describe('Le courriel d’un appel', () => {
  test('dit qui est appelé, jusqu’à quand, et comment acquitter', () => {
    const { objet, texte } = courrielDAppel(alerte, appel)
    expect(objet).toBe('[TLP:GREEN] Alerte AL-2026-0007\u00a0: Rançongiciel chez un hébergeur')
    expect(texte).toContain('CNAV')
    expect(texte).toContain('11:15')
    expect(texte).toContain(appel.lien)
    expect(texte).toContain(alerte.texte)
  })

  test('commence par EXERCICE quand c’en est un, dans l’objet comme dans le texte', () => {
    const exercice = { ...alerte, exercice: true }
    for (const { objet, texte } of [
      courrielDAppel(exercice, appel),
      courrielDeMessage(exercice, 'Suite.'),
      courrielDeLevee(exercice, 'Fin.'),
    ]) {
      expect(objet.startsWith('[EXERCICE]')).toBe(true)
      expect(texte).toContain('EXERCICE')
    }
    expect(titreMarque(exercice)).toBe('EXERCICE – Rançongiciel chez un hébergeur')
  })

  test.each(niveauxTlp)('%s n’y écrit pas plus que ce niveau ne permet', (tlp) => {
    const { objet, texte } = courrielDAppel({ ...alerte, tlp }, appel)
    const montre = tlp === 'CLEAR' || tlp === 'GREEN'
    expect(montrableParCourriel(tlp)).toBe(montre ? 'tout' : 'reference')
    expect(objet.includes(alerte.titre)).toBe(montre)
    expect(texte.includes(alerte.titre)).toBe(montre)
    expect(texte.includes(alerte.texte)).toBe(montre)
    const levee = courrielDeLevee({ ...alerte, tlp }, 'Le fournisseur est rétabli.')
    expect(levee.texte.includes('rétabli')).toBe(montre)
  })
})

test('seul ce que tout le monde peut lire se montre sans connexion', () => {
  expect(niveauxTlp.filter((tlp) => montrableSansConnexion(tlp) === 'tout')).toEqual(['CLEAR'])
})

test('chaque fait du journal a sa phrase', () => {
  for (const fait of faitsDAlerte) {
    const phrase = phraseDAlerte(fait, { organisme: 'CNAV', echeance: '2026-11-22T10:15:00Z' }, 'Analyste')
    expect(phrase).toMatch(/\S/)
    expect(estFaitDAlerte(fait)).toBe(true)
  }
  expect(estFaitDAlerte('__proto__')).toBe(false)
})

test.each([
  [40, '40\u00a0s'],
  [720, '12\u00a0min'],
  [3_900, '1\u00a0h\u00a005'],
])('%i secondes se lisent « %s »', (secondes, attendu) => {
  expect(formatDelai(secondes)).toBe(attendu)
})

test.each<[readonly number[], number | null]>([
  [[], null],
  [[3], 3],
  [[9, 1, 5], 5],
  [[1, 3], 2],
])('la médiane de %j est %s', (valeurs, attendue) => {
  expect(mediane(valeurs)).toBe(attendue)
})
