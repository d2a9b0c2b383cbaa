import { describe, expect, test } from 'vitest'
import { analyserTexte } from './analyser-texte.ts'

const paragraphe = (...enfants: unknown[]) => ({ type: 'paragraphe', enfants })
const texte = (valeur: string) => ({ type: 'texte', texte: valeur })

describe('Le texte d’un tiers', () => {
  test('garde ses titres, ses listes et son emphase', () => {
    expect(analyserTexte('## Solutions\n\nVoir **ceci** :\n\n- un `a`\n- deux')).toEqual([
      { type: 'titre', enfants: [texte('Solutions')] },
      paragraphe(texte('Voir '), { type: 'fort', enfants: [texte('ceci')] }, texte(' :')),
      {
        type: 'liste',
        ordonnee: false,
        elements: [[paragraphe(texte('un '), { type: 'code', texte: 'a' })], [paragraphe(texte('deux'))]],
      },
    ])
  })

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'avant <b onclick="x">gras</b> après',
    '<svg><animate onbegin=alert(1)>',
  ])('%s n’est que du texte', (html) => {
    const [seul] = analyserTexte(html)
    expect(seul?.type).toBe('paragraphe')
    const enfants = seul && 'enfants' in seul ? seul.enfants : []
    expect(enfants.every(({ type }) => type === 'texte')).toBe(true)
    expect(enfants.map((enfant) => ('texte' in enfant ? enfant.texte : '')).join('')).toBe(html)
  })

  test('n’a de liens que http et https, avec leur hôte', () => {
    expect(analyserTexte('[banque](https://piege.exemple/x)')).toEqual([
      paragraphe({
        type: 'lien',
        adresse: 'https://piege.exemple/x',
        hote: 'piege.exemple',
        enfants: [texte('banque')],
      }),
    ])
    for (const adresse of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'https://moi:secret@hote/',
      '//hote/x',
      '&#106;avascript:alert(1)',
    ])
      expect(analyserTexte(`[mots](${adresse})`)).toEqual([paragraphe(texte('mots'))])
  })

  test('ne charge aucune image du dehors', () => {
    expect(analyserTexte('![logo](https://traceur.exemple/a.png)')).toEqual([paragraphe(texte('logo'))])
  })

  test.each([
    ['des citations imbriquées', '>'.repeat(200_000)],
    ['des crochets', '['.repeat(200_000)],
    ['des étoiles', '**a'.repeat(50_000)],
    ['des listes imbriquées', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
    ['juste sous les bornes', '**a'.repeat(1_300) + '>'.repeat(1_300)],
  ])('se montre vite, même fait de %s', (_, hostile) => {
    const debut = performance.now()
    expect(analyserTexte(hostile).length).toBeGreaterThan(0)
    expect(performance.now() - debut).toBeLessThan(2_000)
  })
})
