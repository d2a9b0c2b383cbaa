import { describe, expect, test } from 'vitest'
import { refusDe } from '../../../testing/attentes.ts'
import { surChaqueBase } from '../../../testing/base.ts'
import { equipeDe, ouvrirBanc } from '../../testing/banc.ts'
import { descriptionDeTest, enregistrerDeTest } from '../../testing/section-de-test.ts'
import { activateVersion } from './activate-version.service.ts'

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)

  describe('activer une version', () => {
    test('la donne à tous, retient celle d’avant et l’inscrit au journal', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      const cnav = await banc.administrateur('CNAV')
      const { revision } = await banc.lire(section)
      await cnav.deploiement.version.activate({ section, version: '1.1.0', revision })
      expect(await banc.lire(section)).toMatchObject({
        versionActive: '1.1.0',
        versionPrecedente: '1.0.0',
        activePar: 'Administrateur CNAV',
        revision: revision + 1,
      })
      expect(base.portail.catalogue.etat(section)?.active?.version).toBe('1.1.0')
      expect((await banc.journal(section)).at(-1)).toMatchObject({
        fait: 'activation',
        auteur: 'Administrateur CNAV',
        detail: { version: '1.1.0', avant: '1.0.0' },
      })
    })

    test('une équipe le fait par sa clé, pour sa section et aucune autre', async () => {
      const [section, autre] = [await banc.neuve(['1.0.0', '1.1.0']), await banc.neuve(['1.0.0', '1.1.0'])]
      const demande = { version: '1.1.0', revision: null }
      expect(await activateVersion(banc.ctx(equipeDe(section)), { section, ...demande })).toMatchObject({
        ok: true,
      })
      expect(
        await activateVersion(banc.ctx(equipeDe(section)), { section: autre, ...demande }),
      ).toMatchObject({ ok: false, error: { type: 'decision_interdite' } })
      expect((await banc.journal(section)).at(-1)).toMatchObject({
        auteur: 'Chaîne de livraison (clé 0123456789abcdef)',
        detail: { cle: '0123456789abcdef' },
      })
    })

    test('l’administrateur d’un autre organisme ne le peut pas', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      const { revision } = await banc.lire(section)
      const cnaf = await banc.administrateur('CNAF')
      const refus = await refusDe(cnaf.deploiement.version.activate({ section, version: '1.1.0', revision }))
      expect(refus).toMatchObject({ code: 'FORBIDDEN', type: 'decision_interdite' })
    })

    test('une version que personne n’a enregistrée n’existe pas', async () => {
      const section = await banc.neuve(['1.0.0'])
      expect(await activateVersion(banc.ctx(), { section, version: '9.9.9', revision: null })).toMatchObject({
        error: { type: 'version_introuvable' },
      })
    })

    test('ce qui ne convient pas est dit en entier, inscrit au journal, et rien ne bouge', async () => {
      const section = await banc.neuve(['1.0.0'])
      const portail = { contrat: 2, capacites: ['paiement'], composants: ['Button', 'Hologramme'] }
      const api = { 'cyber.alerte.list': { prend: {}, donne: {} } }
      await enregistrerDeTest(base.db, '2.0.0', { section, reste: { portail, api } })
      const resultat = await activateVersion(banc.ctx(equipeDe(section)), {
        section,
        version: '2.0.0',
        revision: null,
      })
      expect(resultat).toMatchObject({ ok: false, error: { type: 'version_incompatible' } })
      const details = !resultat.ok && 'details' in resultat.error ? resultat.error.details : []
      expect(details).toHaveLength(4)
      expect(details.join('\n')).toMatch(/contrat 2[^]*paiement[^]*Hologramme[^]*cyber\.alerte\.list/)
      expect(await banc.lire(section)).toMatchObject({ versionActive: '1.0.0' })
      expect((await banc.journal(section)).at(-1)).toMatchObject({
        fait: 'activation_refusee',
        auteur: 'Chaîne de livraison (clé 0123456789abcdef)',
        detail: { message: expect.stringContaining('Hologramme') },
      })
    })

    test('une décision prise sur une lecture périmée est un conflit', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0', '1.2.0'])
      const { revision } = await banc.lire(section)
      await activateVersion(banc.ctx(), { section, version: '1.1.0', revision })
      expect(await activateVersion(banc.ctx(), { section, version: '1.2.0', revision })).toMatchObject({
        error: { type: 'deploiement_change', nature: 'conflit', conflit: { courant: revision + 1 } },
      })
    })

    test('vingt activations au même instant passent l’une après l’autre, sans trou dans l’histoire', async () => {
      const versions = Array.from({ length: 20 }, (_, rang) => `1.${rang + 1}.0`)
      const section = await banc.neuve(['1.0.0', ...versions])
      const { revision } = await banc.lire(section)
      const issues = await Promise.all(
        versions.map((version) => activateVersion(banc.ctx(), { section, version, revision: null })),
      )
      expect(issues.every(({ ok }) => ok)).toBe(true)
      expect(await banc.lire(section)).toMatchObject({ revision: revision + 20 })
      const mouvements = (await banc.journal(section)).filter(({ fait }) => fait === 'activation').slice(1)
      // Chacune part de celle que la précédente a laissée.
      expect(mouvements.map(({ detail }) => detail['avant'])).toEqual([
        '1.0.0',
        ...mouvements.slice(0, -1).map(({ detail }) => detail['version']),
      ])
      expect((await banc.lire(section)).versionActive).toBe(mouvements.at(-1)?.detail['version'])
    })

    test('deux décisions prises sur la même lecture : une seule passe', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0', '1.2.0'])
      const { revision } = await banc.lire(section)
      const issues = await Promise.all(
        ['1.1.0', '1.2.0'].map((version) => activateVersion(banc.ctx(), { section, version, revision })),
      )
      expect(issues.filter(({ ok }) => ok)).toHaveLength(1)
    })
  })

  describe('enregistrer une version', () => {
    test('deux fois est un conflit : elle ne change plus', async () => {
      const section = await banc.neuve(['1.0.0'])
      await expect(enregistrerDeTest(base.db, '1.0.0', { section })).rejects.toThrow('ne change plus')
    })

    test('ne prend ni les adresses d’une autre section, ni un autre organisme', async () => {
      const section = await banc.neuve(['1.0.0'])
      await expect(
        enregistrerDeTest(base.db, '1.0.0', { section: 'intruse', prefixe: `/${section}` }),
      ).rejects.toThrow('n’est pas celui de cette section')
      await expect(enregistrerDeTest(base.db, '2.0.0', { section, prefixe: '/ailleurs' })).rejects.toThrow(
        'n’est pas celui de cette section',
      )
      await expect(enregistrerDeTest(base.db, '2.0.0', { section, organisme: 'CNAF' })).rejects.toThrow(
        'autre organisme',
      )
    })

    test('garde ses pages dans leur ordre, qui est celui du menu', async () => {
      const pages = { zoom: { chemin: '' }, a: { chemin: 'a' }, milieu: { chemin: 'm' } }
      const description = descriptionDeTest('1.0.0', { section: 'ordonnee' })
      const manifeste = { ...description.manifeste, pages }
      const section = await banc.neuve(['1.0.0'], { section: 'ordonnee', reste: { manifeste } })
      const lue = await base.portail.catalogue.version(section, '1.0.0')
      expect(Object.keys(lue?.manifeste.pages ?? {})).toEqual(['zoom', 'a', 'milieu'])
    })
  })
})
