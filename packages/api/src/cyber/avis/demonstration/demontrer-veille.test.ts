import { adresseDesAvisParDefaut } from '@sssi/domain/cyber'
import { unAgent } from '@sssi/domain/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../../testing/base.ts'
import { demontrerVeille } from './demontrer-veille.ts'

surChaqueBase((base) => {
  describe('la veille de démonstration', () => {
    beforeAll(() => base.db.transaction((tx) => demontrerVeille(tx, base.portail.horloge)))

    test('montre ce qui est grave, exploité, et qui est concerné, à trier et trié', async () => {
      const hfds = await base.portail.inscrireEtAppeler(unAgent().hfds())
      const adresse = { ...adresseDesAvisParDefaut, decision: [], tri: 'gravite' as const }
      const { lignes } = await hfds.cyber.avis.list(adresse)
      expect(lignes[0]).toMatchObject({
        reference: 'EXEMPLE-2026-0001',
        gravite: 'critique',
        exploitee: true,
        organismes: ['CNAF', 'CNAV', 'MSA'],
        tlp: 'GREEN',
      })
      expect(lignes.map(({ decision }) => decision)).toEqual(expect.arrayContaining(['a_trier', 'ignorer']))
      expect(lignes.every(({ reference }) => /EXEMPLE|AVI-9\d{3}/.test(reference))).toBe(true)

      const rssi = await base.portail.inscrireEtAppeler(unAgent().rssi('CNAV'))
      expect((await rssi.cyber.avis.list(adresse)).lignes[0]?.organismes).toEqual(['CNAV'])
    })
  })
})
