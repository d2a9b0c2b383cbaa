import { describe, expect, test } from 'vitest'
import { estFraiche, type Relecture } from './freshness.ts'

const EXPIRE_LE = '2026-03-12T10:00:00.000Z'
const a = (instant: string) => Promise.resolve(Date.parse(instant))

function uneRelecture({ deja = false, memoire = true } = {}) {
  const gestes: string[] = []
  const relecture: Relecture = {
    faite: () => deja,
    retenir: () => memoire,
    oublier: () => void gestes.push('oublier'),
    recharger: () => void gestes.push('recharger'),
  }
  return { gestes, relecture }
}

/** La promesse s’est-elle tenue ? Une page qui se recharge ne répond pas. */
const issue = (promesse: Promise<boolean>) =>
  Promise.race([promesse, new Promise((resoudre) => setTimeout(resoudre, 5, 'en attente'))])

describe('le code d’une page', () => {
  test('s’exécute jusqu’à l’échéance de la page, à l’heure du serveur', async () => {
    const { gestes, relecture } = uneRelecture()
    expect(await estFraiche(EXPIRE_LE, a('2026-03-12T09:59:59.999Z'), relecture)).toBe(true)
    expect(gestes).toEqual(['oublier'])
  })

  test('attend que le serveur ait dit l’heure', async () => {
    const { relecture } = uneRelecture()
    expect(await issue(estFraiche(EXPIRE_LE, new Promise(() => {}), relecture))).toBe('en attente')
  })

  test('ne s’exécute plus à l’échéance : la page est redemandée', async () => {
    const { gestes, relecture } = uneRelecture()
    expect(await issue(estFraiche(EXPIRE_LE, a(EXPIRE_LE), relecture))).toBe('en attente')
    expect(gestes).toEqual(['recharger'])
  })

  test('ne s’exécute pas si la page redemandée est encore expirée, et on ne la redemande plus', async () => {
    const { gestes, relecture } = uneRelecture({ deja: true })
    expect(await estFraiche(EXPIRE_LE, a('2026-04-12T10:00:00.000Z'), relecture)).toBe(false)
    expect(gestes).toEqual([])
  })

  test('ne s’exécute pas non plus quand le navigateur ne peut rien retenir', async () => {
    const { gestes, relecture } = uneRelecture({ memoire: false })
    expect(await estFraiche(EXPIRE_LE, a('2026-04-12T10:00:00.000Z'), relecture)).toBe(false)
    expect(gestes).toEqual([])
  })

  test('ne s’exécute pas si l’échéance ne se lit pas', async () => {
    const { relecture } = uneRelecture({ deja: true })
    expect(await estFraiche('bientôt', a('2026-03-12T09:00:00.000Z'), relecture)).toBe(false)
  })

  test('s’exécute sans échéance dans un montage d’un seul tenant', async () => {
    const { relecture } = uneRelecture()
    expect(await estFraiche(undefined, new Promise(() => {}), relecture)).toBe(true)
  })
})
