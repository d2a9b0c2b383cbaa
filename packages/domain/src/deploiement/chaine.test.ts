import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { empreinteDe, enchainer, verifierChaine, type EntreeChainee, type EntreeDeJournal } from './chaine.ts'
import { faits, libelleFait } from './faits.ts'

const hacher = (texte: string) => createHash('sha256').update(texte).digest()

const entree = (numero: number, autres: Partial<EntreeDeJournal> = {}): EntreeDeJournal => ({
  numero,
  section: 'cyber',
  fait: 'activation',
  detail: { version: `1.0.${numero}` },
  auteur: 'Administrateur CNAM',
  le: '2026-11-22T10:00:00.000Z',
  ...autres,
})

function unJournal(nombre: number): EntreeChainee[] {
  const journal: EntreeChainee[] = []
  for (let numero = 1; numero <= nombre; numero += 1) {
    const precedent = journal.at(-1)?.empreinte ?? null
    const suivante = entree(numero)
    journal.push({ ...suivante, precedent, empreinte: empreinteDe(precedent, suivante, hacher) })
  }
  return journal
}

/** Rewrites one entry, and leaves its fingerprint. */
const recrire = (journal: EntreeChainee[], numero: number, autres: Partial<EntreeChainee>) =>
  journal.map((e) => (e.numero === numero ? { ...e, ...autres } : e))

/** What a careful forger does: rewrites one entry, and every fingerprint after it. */
function refaire(journal: EntreeChainee[], numero: number): EntreeChainee[] {
  let precedent: string | null = null
  return journal.map((e) => {
    const refaite = e.numero === numero ? { ...e, auteur: 'Quelqu’un d’autre' } : e
    const chainee = { ...refaite, precedent, empreinte: empreinteDe(precedent, refaite, hacher) }
    precedent = chainee.empreinte
    return chainee
  })
}

describe('Le journal des déploiements', () => {
  test('se vérifie, et rend l’empreinte de sa dernière entrée', () => {
    const journal = unJournal(5)
    expect(verifierChaine(journal, hacher)).toEqual({ ok: true, nombre: 5, tete: journal[4]?.empreinte })
    expect(verifierChaine([], hacher)).toEqual({ ok: true, nombre: 0, tete: null })
  })

  test.each<[string, Partial<EntreeChainee>]>([
    ['son fait', { fait: 'verrou' }],
    ['sa section', { section: 'cloud' }],
    ['son auteur', { auteur: null }],
    ['sa date', { le: '2026-11-22T10:00:00.001Z' }],
    ['son détail', { detail: { version: '1.0.3', motif: '' } }],
    ['son empreinte', { empreinte: 'a'.repeat(64) }],
  ])('trahit une entrée dont on a récrit %s', (_, autres) => {
    expect(verifierChaine(recrire(unJournal(5), 3, autres), hacher)).toMatchObject({ ok: false, numero: 3 })
  })

  test.each([
    ['la première', 1],
    ['une du milieu', 3],
  ])('trahit une entrée retirée : %s', (_, numero) => {
    const reste = unJournal(5).filter((e) => e.numero !== numero)
    expect(verifierChaine(reste, hacher)).toMatchObject({ ok: false, numero })
  })

  test('trahit deux entrées échangées, ou une entrée ajoutée', () => {
    const [a, b, ...reste] = unJournal(4) as [EntreeChainee, EntreeChainee, ...EntreeChainee[]]
    expect(verifierChaine([b, a, ...reste], hacher)).toMatchObject({ ok: false, numero: 1 })
    expect(verifierChaine([a, a, b, ...reste], hacher)).toMatchObject({ ok: false, numero: 2 })
  })

  test('entièrement refait ou coupé, se trahit par une empreinte relevée auparavant', () => {
    const journal = unJournal(5)
    const tete = journal[3]?.empreinte ?? null
    expect(verifierChaine(journal, hacher, tete)).toMatchObject({ ok: true })
    expect(verifierChaine(refaire(journal, 2), hacher)).toMatchObject({ ok: true })
    expect(verifierChaine(refaire(journal, 2), hacher, tete)).toMatchObject({ ok: false })
    expect(verifierChaine(journal.slice(0, 3), hacher, tete)).toMatchObject({ ok: false, numero: 3 })
  })

  test('donne le même texte quel que soit l’ordre des clés que la base rend', () => {
    const detail = { b: [1, { d: 'é', c: null }], a: 'x' }
    const rendu = { a: 'x', b: [1, { c: null, d: 'é' }] }
    expect(enchainer('p', entree(2, { detail }))).toBe(enchainer('p', entree(2, { detail: rendu })))
    expect(enchainer('p', entree(2, { detail: { a: 1, b: undefined } }))).toBe(
      enchainer('p', entree(2, { detail: { a: 1 } })),
    )
  })

  test('ne donne le même texte à deux détails que s’ils sont le même', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (un, autre) => {
        const texte = (detail: unknown) => enchainer(null, entree(1, { detail }))
        const relu = (detail: unknown): unknown => JSON.parse(texte(detail)).detail
        expect(relu(un)).toEqual(JSON.parse(JSON.stringify(un)))
        expect(texte(un) === texte(autre)).toBe(JSON.stringify(relu(un)) === JSON.stringify(relu(autre)))
      }),
    )
  })

  test('a un libellé pour chaque fait, chacun le sien', () => {
    expect(new Set(faits.map(libelleFait)).size).toBe(faits.length)
  })
})
