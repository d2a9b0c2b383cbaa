import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { init, recevoir, recu } from './partages.ts'

const bouton = { Button: () => 'bouton' }

let section: { init: typeof init; recevoir: typeof recevoir; recu: typeof recu }

beforeEach(async () => {
  // Chaque section embarque le sien.
  vi.resetModules()
  section = await import('./partages.ts')
})

describe('ce qu’une section reçoit du portail', () => {
  test('un module déjà chargé par le portail, sans le redemander', async () => {
    const get = vi.fn<() => Promise<() => object>>()
    section.init({ react: { '19.3.1': { lib: () => bouton, get } } })
    await section.recevoir(['react'])
    expect(section.recu('react')).toBe(bouton)
    expect(get).not.toHaveBeenCalled()
  })

  test('un composant que le portail ne charge qu’à la demande, une seule fois', async () => {
    const get = vi.fn<() => Promise<() => object>>(() => Promise.resolve(() => bouton))
    section.init({ '@sssi/ui/Button': { '1.0.0': { get } } })
    await section.recevoir(['@sssi/ui/Button'])
    await section.recevoir(['@sssi/ui/Button'])
    expect(section.recu('@sssi/ui/Button')).toBe(bouton)
    expect(get).toHaveBeenCalledOnce()
  })

  test('un composant qui n’est pas venu se redemande', async () => {
    const get = vi
      .fn<() => Promise<() => object>>(() => Promise.resolve(() => bouton))
      .mockRejectedValueOnce(new Error('coupure'))
    section.init({ '@sssi/ui/Button': { '1.0.0': { get } } })
    await expect(section.recevoir(['@sssi/ui/Button'])).rejects.toThrow('coupure')
    await section.recevoir(['@sssi/ui/Button'])
    expect(section.recu('@sssi/ui/Button')).toBe(bouton)
  })

  test('jamais ce qu’une autre section a inscrit sans rien offrir', async () => {
    const vide = { get: () => Promise.reject(new Error('rien')), shareConfig: { import: false } }
    section.init({ react: { '19.9.0': vide, '19.3.1': { get: () => () => bouton } } })
    await section.recevoir(['react'])
    expect(section.recu('react')).toBe(bouton)
  })

  test('rien que le portail n’offre : l’échec nomme ce qui manque', async () => {
    section.init({})
    await expect(section.recevoir(['@sssi/ui/Carte'])).rejects.toThrow(
      'Le portail n’offre pas @sssi/ui/Carte.',
    )
    expect(() => section.recu('@sssi/ui/Carte')).toThrow('n’a pas été demandé')
  })
})
