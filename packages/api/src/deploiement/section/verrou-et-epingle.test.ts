import { describe, expect, test } from 'vitest'
import { ANONYME } from '../../core/catalogue/catalogue.ts'
import { surChaqueBase } from '../../testing/base.ts'
import { updateCanari } from '../canari/update/update-canari.service.ts'
import { ouvrirBanc } from '../testing/banc.ts'
import { activateVersion } from '../version/activate/activate-version.service.ts'
import { pinVersion } from '../version/pin/pin-version.service.ts'
import { rollbackVersion } from '../version/rollback/rollback-version.service.ts'
import { unpinVersion } from '../version/unpin/unpin-version.service.ts'
import { lockSection } from './lock/lock-section.service.ts'
import { unlockSection } from './unlock/unlock-section.service.ts'

const motif = 'Clôture des comptes'
const jusquA = new Date('2026-11-25T10:00:00.000Z')

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)
  const maintenant = (instant: string) => base.portail.horloge.avancerA(instant)
  const activer = (section: string, version: string) =>
    activateVersion(banc.ctx(), { section, version, revision: null })

  async function recue(section: string): Promise<string | undefined> {
    const { sections } = await base.portail.catalogue.composer({ ...ANONYME, agentId: 'agent-1' })
    return sections.find((version) => version.section === section)?.version
  }

  describe('une section verrouillée', () => {
    test('ne bouge plus, dit pourquoi et jusqu’à quand, puis se libère d’elle-même', async () => {
      maintenant('2026-11-22')
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      const designee = { section, revision: null }
      await lockSection(banc.ctx(), { ...designee, motif, jusquA })
      for (const refus of [
        await activer(section, '1.1.0'),
        await rollbackVersion(banc.ctx(), { ...designee, version: null }),
        await updateCanari(banc.ctx(), { ...designee, version: '1.1.0', part: 5 }),
        await pinVersion(banc.ctx(), { ...designee, version: '1.0.0', motif, jusquA }),
      ]) {
        expect(refus).toMatchObject({
          error: { type: 'section_verrouillee', message: expect.stringContaining(motif) },
        })
      }
      maintenant('2026-11-25T09:59:59.999Z')
      expect(await activer(section, '1.1.0')).toMatchObject({ error: { type: 'section_verrouillee' } })
      maintenant('2026-11-25T10:00:00.000Z')
      expect(await activer(section, '1.1.0')).toMatchObject({ ok: true })
    })

    test('se déverrouille avant terme', async () => {
      maintenant('2026-11-22')
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      await lockSection(banc.ctx(), { section, revision: null, motif, jusquA })
      await unlockSection(banc.ctx(), { section, revision: null })
      expect(await activer(section, '1.1.0')).toMatchObject({ ok: true })
      expect(await unlockSection(banc.ctx(), { section, revision: null })).toMatchObject({
        error: { type: 'non_verrouillee' },
      })
    })

    test.each([
      ['passée', '2026-11-22T09:00:00.000Z'],
      ['trop lointaine', '2027-03-01T00:00:00.000Z'],
    ])('ne l’est pas jusqu’à une date %s', async (_, quand) => {
      maintenant('2026-11-22')
      const section = await banc.neuve(['1.0.0'])
      const demande = { section, revision: null, motif, jusquA: new Date(quand) }
      expect(await lockSection(banc.ctx(), demande)).toMatchObject({
        error: { type: 'echeance_hors_bornes' },
      })
    })
  })

  describe('une section épinglée', () => {
    test('reste pour tous sur sa version, canari compris, et les activations attendent', async () => {
      maintenant('2026-11-22')
      const section = await banc.neuve(['1.0.0', '1.1.0', '1.2.0'])
      await activer(section, '1.1.0')
      await updateCanari(banc.ctx(), { section, version: '1.2.0', part: 100, revision: null })
      expect(await recue(section)).toBe('1.2.0')
      await pinVersion(banc.ctx(), { section, version: '1.0.0', motif, jusquA, revision: null })
      expect(await recue(section)).toBe('1.0.0')
      expect(await activer(section, '1.2.0')).toMatchObject({
        error: { type: 'section_epinglee', message: expect.stringContaining('1.0.0') },
      })
    })

    test('reprend son cours au terme, ou dès qu’on retire l’épingle', async () => {
      maintenant('2026-11-22')
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      const demande = { section, version: '1.1.0', motif, jusquA, revision: null }
      await pinVersion(banc.ctx(), demande)
      expect(await recue(section)).toBe('1.1.0')
      maintenant('2026-11-25T10:00:00.000Z')
      expect(await recue(section)).toBe('1.0.0')
      maintenant('2026-11-22')
      await unpinVersion(banc.ctx(), { section, revision: null })
      expect(await recue(section)).toBe('1.0.0')
      expect(await activer(section, '1.1.0')).toMatchObject({ ok: true })
    })
  })
})
