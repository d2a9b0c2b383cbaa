import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { creerNavigateur, type Navigateur } from '../../core/http/testing/navigateur.ts'
import { ouvrirServeurDeTest, type ServeurDeTest } from '../../core/http/testing/serveur-de-test.ts'
import { surChaqueBase } from '../../testing/base.ts'
import { ouvrirBanc } from '../testing/banc.ts'
import { compositionDe, navigateurDe, publierCyber, versionDeCyber } from '../testing/portails-de-test.ts'
import { createApercu } from './create/create-apercu.service.ts'

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)
  let serveur: ServeurDeTest
  let invite: Navigateur
  let autre: Navigateur
  let active: string | undefined

  const ctx = () => ({ ...banc.ctx(), catalogue: serveur.catalogue, horloge: serveur.horloge })
  const page = async (navigateur: Navigateur, chemin = '/') => (await navigateur.ouvrir(chemin)).texte

  async function unLien(heures = 24): Promise<string> {
    const courriel = 'direction@demonstration.invalid'
    const cree = await createApercu(ctx(), { section: 'cyber', version: '2.0.0', courriel, heures })
    if (!cree.ok) throw new Error(cree.error.message)
    return cree.value.chemin
  }

  beforeAll(async () => {
    serveur = await ouvrirServeurDeTest(base.base)
    await publierCyber(serveur, base, '2.0.0')
    invite = await navigateurDe(serveur, 'direction')
    autre = await navigateurDe(serveur, 'animation-dss')
    active = versionDeCyber(await page(invite))
  })
  beforeEach(async () => {
    serveur.horloge.avancerA('2026-11-22')
    await invite.ouvrir('/deploiement/apercu/fin')
  })
  afterAll(() => serveur.fermer())

  describe('un aperçu', () => {
    test('montre la version à l’agent invité, le lui dit, et à lui seul', async () => {
      const { url, texte } = await invite.ouvrir(await unLien())
      expect(new URL(url).pathname).toBe('/cyber')
      expect(versionDeCyber(texte)).toBe('2.0.0')
      expect(compositionDe(texte).apercu).toEqual({
        section: 'cyber',
        version: '2.0.0',
        jusquA: '2026-11-23T10:00:00.000Z',
      })
      const { texte: autrement } = await autre.ouvrir('/cyber')
      expect([versionDeCyber(autrement), compositionDe(autrement).apercu]).toEqual([active, null])
    })

    test('prend fin quand l’agent le demande, ou au terme', async () => {
      await invite.ouvrir(await unLien(2))
      expect(versionDeCyber(await page(invite))).toBe('2.0.0')
      await invite.ouvrir('/deploiement/apercu/fin')
      expect(versionDeCyber(await page(invite))).toBe(active)
      await invite.ouvrir(await unLien(2))
      serveur.horloge.avancerA('2026-11-22T12:00:00.000Z')
      expect(versionDeCyber(await page(invite))).toBe(active)
    })

    test('est refusé à un autre agent, et ne change rien pour lui', async () => {
      const { reponse, texte } = await autre.ouvrir(await unLien())
      expect([reponse.status, texte.includes('un autre agent')]).toEqual([403, true])
      expect(versionDeCyber(await page(autre))).toBe(active)
    })

    test('demande d’abord qui l’on est, puis ouvre ce lien', async () => {
      const lien = await unLien()
      const anonyme = creerNavigateur(serveur.adresse, serveur.config.urlPublique)
      const reponse = await anonyme.demander(lien)
      expect(reponse.headers.get('location')).toBe(`/auth/connexion?retour=${encodeURIComponent(lien)}`)
    })

    test.each(['/deploiement/apercu/inconnu', `/deploiement/apercu/${'a'.repeat(43)}`])(
      'inventé (%s), n’existe pas',
      async (lien) => {
        expect((await invite.ouvrir(lien)).reponse.status).toBe(404)
      },
    )

    test('expiré, ne s’ouvre plus', async () => {
      const lien = await unLien(1)
      serveur.horloge.avancerA('2026-11-22T11:00:00.000Z')
      expect((await invite.ouvrir(lien)).reponse.status).toBe(404)
    })
  })

  describe('rien de ce que le navigateur envoie ne choisit le code', () => {
    test.each<[string, string, Record<string, string>]>([
      ['une adresse', '/?version=2.0.0&apercu=cyber@2.0.0&section=cyber', {}],
      ['un en-tête', '/', { 'x-sssi-composition': 'ffffffffffffffff', 'x-sssi-apercu': 'cyber@2.0.0' }],
      ['un témoin', '/', { cookie: 'apercu=cyber@2.0.0; sssi-apercu=2.0.0; sssi=invente' }],
    ])('%s', async (_, chemin, headers) => {
      const reponse = await serveur.app.inject({ url: chemin, headers: { accept: 'text/html', ...headers } })
      expect(versionDeCyber(reponse.body)).toBe(active)
    })
  })

  describe('la page d’un agent', () => {
    test('ne se garde nulle part ; celle d’un visiteur se vérifie à chaque fois', async () => {
      const connectee = await invite.demander('/')
      const anonyme = await serveur.app.inject({ url: '/', headers: { accept: 'text/html' } })
      expect(connectee.headers.get('cache-control')).toBe('no-store')
      expect(connectee.headers.get('vary')).toContain('cookie')
      expect(anonyme.headers['cache-control']).toBe('no-cache')
      expect(anonyme.headers.vary).toContain('cookie')
    })

    test('porte l’identité que chaque réponse de l’API rappelle', async () => {
      const { id } = compositionDe(await page(invite))
      const reponse = await invite.demander('/trpc/portail.session.get')
      expect(reponse.headers.get('x-sssi-composition-courante')).toBe(id)
      await invite.ouvrir(await unLien())
      const ensuite = await invite.demander('/trpc/portail.session.get')
      expect(ensuite.headers.get('x-sssi-composition-courante')).not.toBe(id)
    })
  })
})
