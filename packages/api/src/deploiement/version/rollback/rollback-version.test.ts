import { describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../../testing/base.ts'
import { updateCanari } from '../../canari/update/update-canari.service.ts'
import { ouvrirBanc } from '../../testing/banc.ts'
import { enregistrerDeTest } from '../../testing/section-de-test.ts'
import { activateVersion } from '../activate/activate-version.service.ts'
import { rollbackVersion } from './rollback-version.service.ts'

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)
  const activer = (section: string, version: string) =>
    activateVersion(banc.ctx(), { section, version, revision: null })
  const revenir = (section: string, version: string | null = null) =>
    rollbackVersion(banc.ctx(), { section, version, revision: null })

  describe('revenir en arrière', () => {
    test('ramène la version d’avant, et un second retour n’y ramène pas la mauvaise', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      await activer(section, '1.1.0')
      expect(await revenir(section)).toMatchObject({ ok: true })
      expect(await banc.lire(section)).toMatchObject({ versionActive: '1.0.0', versionPrecedente: null })
      expect((await banc.journal(section)).at(-1)).toMatchObject({
        fait: 'retour_arriere',
        detail: { de: '1.1.0', vers: '1.0.0' },
      })
      expect(await revenir(section)).toMatchObject({ error: { type: 'rien_a_retirer' } })
    })

    test('ne retire d’abord que le canari, s’il y en a un', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0', '1.2.0'])
      await activer(section, '1.1.0')
      await updateCanari(banc.ctx(), { section, version: '1.2.0', part: 25, revision: null })
      await revenir(section)
      expect(await banc.lire(section)).toMatchObject({ versionActive: '1.1.0', canariVersion: null })
      await revenir(section)
      expect(await banc.lire(section)).toMatchObject({ versionActive: '1.0.0' })
    })

    test('va à n’importe quelle version encore compatible', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0', '1.2.0'])
      await activer(section, '1.1.0')
      await activer(section, '1.2.0')
      await revenir(section, '1.0.0')
      expect(await banc.lire(section)).toMatchObject({ versionActive: '1.0.0' })
    })

    test('ne ramène pas une version qui ne convient plus', async () => {
      const section = await banc.neuve(['1.0.0'])
      const portail = { contrat: 1, capacites: [], composants: ['Disparu'] }
      await enregistrerDeTest(base.db, '0.9.0', { section, reste: { portail } })
      expect(await revenir(section, '0.9.0')).toMatchObject({ error: { type: 'version_incompatible' } })
      expect(await banc.lire(section)).toMatchObject({ versionActive: '1.0.0' })
    })
  })
})
