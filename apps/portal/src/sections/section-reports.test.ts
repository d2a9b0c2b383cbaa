import { describe, expect, test } from 'vitest'
import { creerReleves, type Releve } from './section-reports.ts'

const cyber = { id: 'cyber', version: '1.2.0' }

function unBanc() {
  const envois: (readonly Releve[])[] = []
  const prevus: (() => void)[] = []
  const releves = creerReleves(
    (lot) => void envois.push(lot),
    (geste) => void prevus.push(geste),
  )
  const laisserPasser = () => {
    for (const geste of prevus.splice(0)) geste()
  }
  return { envois, releves, laisserPasser }
}

describe('les relevés d’un onglet', () => {
  test('une version chargée vingt fois ne se rapporte qu’une', () => {
    const { envois, releves, laisserPasser } = unBanc()
    for (let fois = 0; fois < 20; fois += 1) releves.noter(cyber, false)
    laisserPasser()
    releves.noter(cyber, false)
    laisserPasser()
    expect(envois).toEqual([[{ section: 'cyber', version: '1.2.0', erreur: false }]])
  })

  test('son échec se rapporte aussi, une fois', () => {
    const { envois, releves, laisserPasser } = unBanc()
    releves.noter(cyber, false)
    for (let fois = 0; fois < 20; fois += 1) releves.noter(cyber, true)
    laisserPasser()
    expect(envois.flat().map(({ erreur }) => erreur)).toEqual([false, true])
  })

  test('les sections ouvertes ensemble partent ensemble', () => {
    const { envois, releves, laisserPasser } = unBanc()
    for (const id of ['cyber', 'cloud', 'data']) releves.noter({ id, version: '1.0.0' }, false)
    expect(envois).toEqual([])
    laisserPasser()
    expect(envois.map((lot) => lot.length)).toEqual([3])
  })

  test('une autre version de la même section se rapporte de nouveau', () => {
    const { envois, releves, laisserPasser } = unBanc()
    releves.noter(cyber, false)
    laisserPasser()
    releves.noter({ ...cyber, version: '1.3.0' }, false)
    laisserPasser()
    expect(envois.flat().map(({ version }) => version)).toEqual(['1.2.0', '1.3.0'])
  })

  test('ce qui attend part quand la page se ferme, et rien ne part deux fois', () => {
    const { envois, releves, laisserPasser } = unBanc()
    releves.noter(cyber, false)
    releves.vider()
    laisserPasser()
    expect(envois).toHaveLength(1)
  })

  test('un envoi tient dans ce que le serveur accepte', () => {
    const { envois, releves, laisserPasser } = unBanc()
    for (let rang = 0; rang < 45; rang += 1) releves.noter({ id: `s${rang}`, version: '1.0.0' }, false)
    laisserPasser()
    expect(envois.map((lot) => lot.length)).toEqual([20, 20, 5])
  })
})
