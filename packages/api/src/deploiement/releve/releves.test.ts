import { unAgent } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../testing/base.ts'
import { updateCanari } from '../canari/update/update-canari.service.ts'
import { lockSection } from '../section/lock/lock-section.service.ts'
import { listSections } from '../section/list/list-sections.service.ts'
import { ouvrirBanc } from '../testing/banc.ts'
import { activateVersion } from '../version/activate/activate-version.service.ts'
import { pinVersion } from '../version/pin/pin-version.service.ts'
import { purgerReleves } from './purger-releves.ts'
import { recordReleves } from './record/record-releves.service.ts'
import { relevesDepuis } from './releves.ts'

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)

  /** L’agent de ce numéro rapporte avoir ouvert cette version, ou l’avoir vue tomber. */
  async function rapporter(numero: number, section: string, version: string, erreur: boolean) {
    const agent = { ...unAgent({ id: `agent-${numero}` }), courriel: 'agent@exemple.invalid' }
    await recordReleves({ ...base.portail.contexte(agent), agent }, [{ section, version, erreur }])
  }

  async function tous(nombre: number, section: string, version: string, erreur: (numero: number) => boolean) {
    for (let numero = 0; numero < nombre; numero += 1)
      await rapporter(numero, section, version, erreur(numero))
  }

  async function releveDe(section: string, version: string) {
    const { sections } = await listSections(banc.ctx(), section)
    return sections[0]?.versions.find((enregistree) => enregistree.version === version)?.releve
  }

  const activer = (section: string, version: string) =>
    activateVersion(banc.ctx(), { section, version, revision: null })
  const jamais = () => false
  const toujours = () => true

  describe('ce que les navigateurs rapportent', () => {
    test('compte des agents, une fois chacun, et une erreur ne s’efface pas', async () => {
      const section = await banc.neuve(['1.0.0'])
      await rapporter(1, section, '1.0.0', false)
      await rapporter(1, section, '1.0.0', true)
      await rapporter(1, section, '1.0.0', false)
      await rapporter(2, section, '1.0.0', false)
      expect(await releveDe(section, '1.0.0')).toEqual({ ouvertures: 2, erreurs: 1 })
    })

    test('s’oublie au bout d’un mois', async () => {
      const section = await banc.neuve(['1.0.0'])
      await rapporter(1, section, '1.0.0', true)
      const { horloge } = base.portail
      horloge.avancerA('2026-12-22')
      await purgerReleves({ db: base.db, horloge })
      expect((await relevesDepuis(base.db, section, '2026-11-01')).size).toBe(1)
      horloge.avancerA('2026-12-23')
      await purgerReleves({ db: base.db, horloge })
      expect((await relevesDepuis(base.db, section, '2026-11-01')).size).toBe(0)
      horloge.avancerA('2026-11-22')
    })

    test('ne compte pas pour une version que l’agent n’a pas pu recevoir', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0', '1.2.0'])
      await updateCanari(banc.ctx(), { section, version: '1.1.0', part: 30, revision: null })
      await tous(60, section, '1.1.0', toujours)
      await tous(60, section, '1.2.0', toujours)
      const retours = (await banc.journal(section)).filter(({ fait }) => fait === 'retour_automatique')
      expect(retours).toMatchObject([{ detail: { releves: { nouvelle: expect.anything() } } }])
      // Soixante agents l’ont dit tombée, mais le canari n’en compte qu’une part.
      expect((await releveDe(section, '1.1.0'))?.ouvertures).toBeLessThan(30)
      expect(await releveDe(section, '1.2.0')).toEqual({ ouvertures: 0, erreurs: 0 })
    })
  })

  test('ne compte que pour la version que l’onglet a vraiment, d’après sa composition', async () => {
    const section = await banc.neuve(['1.0.0', '1.1.0'])
    const agent = { ...unAgent({ id: 'agent-composition' }), courriel: 'agent@exemple.invalid' }
    const composition = async () =>
      (await base.portail.catalogue.composer({ agentId: agent.id, apercu: null })).id
    const avant = await composition()
    await activer(section, '1.1.0')
    const apres = await composition()
    const dire = async (dite: string | null, version: string) =>
      recordReleves({ ...base.portail.contexte(agent), agent, composition: dite }, [
        { section, version, erreur: true },
      ])
    await dire(apres, '1.0.0')
    await dire(avant, '1.1.0')
    expect(await releveDe(section, '1.0.0')).toEqual({ ouvertures: 0, erreurs: 0 })
    expect(await releveDe(section, '1.1.0')).toEqual({ ouvertures: 0, erreurs: 0 })
    await dire(avant, '1.0.0')
    // Une composition que ce processus ne connaît pas ne contredit rien : elle peut être d’avant son démarrage.
    await dire('0123456789abcdef', '1.1.0')
    expect(await releveDe(section, '1.0.0')).toEqual({ ouvertures: 1, erreurs: 1 })
    expect(await releveDe(section, '1.1.0')).toEqual({ ouvertures: 1, erreurs: 1 })
  })

  describe('le retour automatique', () => {
    test('retire un canari nettement pire que la version active, et dit sur quels chiffres', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      await tous(30, section, '1.0.0', jamais)
      await updateCanari(banc.ctx(), { section, version: '1.1.0', part: 100, revision: null })
      await tous(30, section, '1.1.0', (numero) => numero % 2 === 0)
      expect(await banc.lire(section)).toMatchObject({ versionActive: '1.0.0', canariVersion: null })
      const entree = (await banc.journal(section)).at(-1)
      expect(entree).toMatchObject({
        fait: 'retour_automatique',
        auteur: null,
        detail: { de: '1.1.0', vers: '1.0.0', quoi: 'canari' },
      })
      expect(entree?.detail['releves']).toMatchObject({ ancienne: { ouvertures: 30, erreurs: 0 } })
    })

    test('ramène la version d’avant quand la nouvelle, à peine activée, est nettement pire', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      await tous(30, section, '1.0.0', jamais)
      await activer(section, '1.1.0')
      await tous(12, section, '1.1.0', toujours)
      expect(await banc.lire(section)).toMatchObject({ versionActive: '1.0.0', versionPrecedente: null })
      expect((await banc.journal(section)).at(-1)).toMatchObject({
        fait: 'retour_automatique',
        detail: { de: '1.1.0', vers: '1.0.0', quoi: 'active' },
      })
    })

    test('ne juge plus une version active depuis plus d’un jour', async () => {
      base.portail.horloge.avancerA('2026-11-22')
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      await activer(section, '1.1.0')
      base.portail.horloge.avancerA('2026-11-23T10:00:00.000Z')
      await tous(12, section, '1.1.0', toujours)
      expect(await banc.lire(section)).toMatchObject({ versionActive: '1.1.0' })
      base.portail.horloge.avancerA('2026-11-22')
    })

    test('ne confond pas deux versions également fragiles', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      const unSurQuatre = (numero: number) => numero % 4 === 0
      await tous(40, section, '1.0.0', unSurQuatre)
      await updateCanari(banc.ctx(), { section, version: '1.1.0', part: 100, revision: null })
      await tous(40, section, '1.1.0', unSurQuatre)
      expect(await banc.lire(section)).toMatchObject({ canariVersion: '1.1.0' })
    })

    test('un verrou n’y fait pas obstacle, une épingle si', async () => {
      const jusquA = new Date('2026-11-25T10:00:00.000Z')
      const [verrouillee, epinglee] = [
        await banc.neuve(['1.0.0', '1.1.0']),
        await banc.neuve(['1.0.0', '1.1.0']),
      ]
      const reserve = { revision: null, motif: 'Clôture', jusquA }
      for (const section of [verrouillee, epinglee]) await activer(section, '1.1.0')
      await lockSection(banc.ctx(), { section: verrouillee, ...reserve })
      await pinVersion(banc.ctx(), { section: epinglee, version: '1.1.0', ...reserve })
      for (const section of [verrouillee, epinglee]) await tous(12, section, '1.1.0', toujours)
      expect(await banc.lire(verrouillee)).toMatchObject({ versionActive: '1.0.0' })
      expect(await banc.lire(epinglee)).toMatchObject({ versionActive: '1.1.0' })
    })

    test('laisse sa chance à une version qu’on remet en service le même jour', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      await activer(section, '1.1.0')
      await tous(12, section, '1.1.0', toujours)
      expect(await banc.lire(section)).toMatchObject({ versionActive: '1.0.0' })
      await activer(section, '1.1.0')
      await tous(12, section, '1.1.0', jamais)
      expect(await banc.lire(section)).toMatchObject({ versionActive: '1.1.0' })
    })
  })
})
