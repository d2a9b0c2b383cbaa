import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ouvrirBaseDeTest } from '../../testing/base.ts'
import { creerNavigateur, seConnecter } from '../http/testing/navigateur.ts'
import { ouvrirServeurDeTest, type ServeurDeTest } from '../http/testing/serveur-de-test.ts'

const urlPublique = 'https://portail.exemple.fr'
let base: Awaited<ReturnType<typeof ouvrirBaseDeTest>>
let serveur: ServeurDeTest

beforeAll(async () => {
  base = await ouvrirBaseDeTest('pglite')
  serveur = await ouvrirServeurDeTest(base, { urlPublique, connexionsParMinute: 5 })
})
afterAll(async () => {
  await serveur.fermer()
  await base.fermer()
})

describe('derrière un proxy en https', () => {
  test('les cookies de session sont liés à l’hôte, au canal chiffré et au portail', async () => {
    const navigateur = creerNavigateur(serveur.adresse, urlPublique)
    await seConnecter(navigateur, 'direction')
    const pose = navigateur.poses.find((cookie) => cookie.startsWith('__Host-sssi='))
    expect(pose?.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure'])
    expect(navigateur.cookie('sssi')).toBeUndefined()
  })

  test('HSTS est annoncé', async () => {
    const reponse = await serveur.app.inject({ url: '/' })
    expect(reponse.headers['strict-transport-security']).toMatch(/^max-age=\d{8}/)
  })

  test('trop de connexions depuis une même adresse doivent patienter, et savent combien', async () => {
    const navigateur = creerNavigateur(serveur.adresse, urlPublique)
    const statuts: number[] = []
    for (let essai = 0; essai < 7; essai += 1)
      statuts.push((await navigateur.demander('/auth/connexion')).status)
    expect(statuts.at(-1)).toBe(429)
    const reponse = await navigateur.demander('/auth/connexion')
    expect(Number(reponse.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await reponse.text()).toMatch(/Trop de tentatives[\s\S]*Patientez \d+ secondes/)
  })
})
