import { describe, expect, test } from 'vitest'
import { ANONYME } from '../../../core/catalogue/catalogue.ts'
import { surChaqueBase } from '../../../testing/base.ts'
import { ouvrirBanc } from '../../testing/banc.ts'
import { activateVersion } from '../../version/activate/activate-version.service.ts'
import { updateCanari } from './update-canari.service.ts'

const agents = Array.from({ length: 400 }, (_, rang) => `agent-${rang}`)

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)

  async function recue(section: string, agentId: string | null): Promise<string | undefined> {
    const { sections } = await base.portail.catalogue.composer({ ...ANONYME, agentId })
    return sections.find((version) => version.section === section)?.version
  }

  async function exposes(section: string, version: string): Promise<string[]> {
    const pris: string[] = []
    for (const agent of agents) if ((await recue(section, agent)) === version) pris.push(agent)
    return pris
  }

  const regler = (section: string, version: string, part: number) =>
    updateCanari(banc.ctx(), { section, version, part, revision: null })

  describe('un canari', () => {
    test('va à une part des agents, toujours les mêmes, et personne n’en sort quand elle croît', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      await regler(section, '1.1.0', 20)
      const vingt = await exposes(section, '1.1.0')
      expect(vingt.length).toBeGreaterThan(40)
      expect(vingt.length).toBeLessThan(120)
      expect(await exposes(section, '1.1.0')).toEqual(vingt)
      await regler(section, '1.1.0', 60)
      const soixante = new Set(await exposes(section, '1.1.0'))
      expect(vingt.every((agent) => soixante.has(agent))).toBe(true)
      expect(soixante.size).toBeGreaterThan(vingt.length)
      await regler(section, '1.1.0', 100)
      expect(await exposes(section, '1.1.0')).toEqual(agents)
      await regler(section, '1.1.0', 0)
      expect(await exposes(section, '1.1.0')).toEqual([])
    })

    test('n’est jamais donné à un visiteur sans compte', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      await regler(section, '1.1.0', 100)
      expect(await recue(section, null)).toBe('1.0.0')
    })

    test('n’expose pas les mêmes agents qu’un autre canari de la même section', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0', '1.2.0'])
      await regler(section, '1.1.0', 30)
      const premiers = await exposes(section, '1.1.0')
      await regler(section, '1.2.0', 30)
      expect(await exposes(section, '1.2.0')).not.toEqual(premiers)
    })

    test('prend fin quand on active sa version, que tous reçoivent', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      await regler(section, '1.1.0', 5)
      await activateVersion(banc.ctx(), { section, version: '1.1.0', revision: null })
      expect(await banc.lire(section)).toMatchObject({
        versionActive: '1.1.0',
        canariVersion: null,
        canariPart: 0,
      })
    })

    test.each([
      ['la version active', '1.0.0', 10, 'canari_deja_actif'],
      ['une version inconnue', '9.9.9', 10, 'version_introuvable'],
      ['retirer ce qui n’y est pas', '1.1.0', 0, 'autre_canari'],
    ])('ne se règle pas sur %s', async (_, version, part, type) => {
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      expect(await regler(section, version, part)).toMatchObject({ error: { type } })
    })
  })
})
