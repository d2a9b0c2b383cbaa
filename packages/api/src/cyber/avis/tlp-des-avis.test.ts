import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { refusDe } from '../../testing/attentes.ts'
import { surChaqueBase } from '../../testing/base.ts'
import { unCsaf } from '../csaf/testing/un-csaf.ts'
import { revisionDAvis } from './avis.table.ts'
import { ouvrirLaVeille } from './testing/veille-de-test.ts'

surChaqueBase((base) => {
  describe('la marque TLP d’un avis', () => {
    const veille = ouvrirLaVeille(base)
    const { importer, relever, lister, lire } = veille

    test('garde à un avis CSAF sa marque : AMBER reste au CERT, RED à qui l’apporte', async () => {
      const amber = await importer(unCsaf({ tlp: 'AMBER', id: 'EX-AMBER' }))
      expect(await refusDe(lire(amber.avisId, veille.rssi))).toMatchObject({ code: 'NOT_FOUND' })
      expect((await lire(amber.avisId, veille.autreAnalyste)).tlp).toBe('AMBER')

      const red = await importer(unCsaf({ tlp: 'RED', id: 'EX-RED' }))
      expect(await refusDe(lire(red.avisId, veille.autreAnalyste))).toMatchObject({ code: 'NOT_FOUND' })
      expect(await lister({ q: 'EX-RED' }, veille.autreAnalyste)).toEqual([])
      expect((await lire(red.avisId)).journal.map(({ fait }) => fait)).toEqual(['lu', 'importe'])
      // Qui apporte le même document le tient déjà.
      expect(await importer(unCsaf({ tlp: 'RED', id: 'EX-RED' }), veille.autreAnalyste)).toMatchObject({
        issue: 'deja_connu',
      })
      expect((await lire(red.avisId, veille.autreAnalyste)).tlp).toBe('RED')
    })

    test('qui n’est pas nommé n’ouvre, ne lit ni ne devine un avis RED en se disant son émetteur', async () => {
      const secret = unCsaf({ tlp: 'RED', id: 'EX-SECRET' })
      const { avisId } = await importer({ ...secret, document: { ...secret.document, title: 'Le secret' } })
      const neutre = { issue: 'refuse', avisId: null, reference: null, titre: null }
      for (const forge of [
        unCsaf({ tlp: 'WHITE', id: 'EX-SECRET', version: '2' }),
        unCsaf({ tlp: 'RED', id: 'EX-SECRET', version: '2' }),
        unCsaf({ tlp: 'AMBER', id: 'EX-SECRET' }),
      ]) {
        const refus = await importer(forge, veille.autreAnalyste)
        expect(refus).toMatchObject(neutre)
        expect(refus.erreurs[0]?.message).not.toMatch(/existe|RED|connu/)
      }
      const { documents } = await relever(unCsaf({ tlp: 'WHITE', id: 'EX-SECRET', version: '2' }))
      expect(documents[0]).toMatchObject(neutre)
      expect(await refusDe(lire(avisId, veille.autreAnalyste))).toMatchObject({ code: 'NOT_FOUND' })
      expect(await lire(avisId)).toMatchObject({ titre: 'Le secret', tlp: 'RED', version: 1 })
    })

    test('un import n’abaisse jamais le niveau d’un avis, même par qui le lit', async () => {
      for (const [tlp, id] of [
        ['RED', 'EX-BAISSE-1'],
        ['AMBER', 'EX-BAISSE-2'],
      ] as const) {
        const { avisId } = await importer(unCsaf({ tlp, id }))
        const revise = unCsaf({ tlp: 'WHITE', id, version: '2' })
        expect(await importer(revise)).toMatchObject({ issue: 'revise', avisId })
        expect(await lire(avisId)).toMatchObject({ tlp, revision: '2' })
        expect(await refusDe(lire(avisId, veille.rssi))).toMatchObject({ code: 'NOT_FOUND' })
      }
      // Le document que RED garde fermé ne dit pas non plus, à qui le remet, qu’il est déjà là.
      const remis = unCsaf({ tlp: 'WHITE', id: 'EX-BAISSE-1', version: '2' })
      expect(await importer(remis, veille.autreAnalyste)).toMatchObject({ issue: 'refuse', avisId: null })
    })

    test('une révision plus fermée que l’avis ne se compare pas pour qui n’a pas à la lire', async () => {
      const { avisId } = await importer(unCsaf({ tlp: 'GREEN', id: 'EX-FERMEE' }))
      const revise = unCsaf({ tlp: 'GREEN', id: 'EX-FERMEE', version: '2' })
      await importer({ ...revise, document: { ...revise.document, title: 'Autre titre' } })
      const changements = async () => (await lire(avisId, veille.autreAnalyste)).receptions[0]?.changements
      expect(await changements()).toHaveLength(1)
      await base.db
        .update(revisionDAvis)
        .set({ tlp: 'RED' })
        .where(and(eq(revisionDAvis.avisId, avisId ?? ''), eq(revisionDAvis.rang, 1)))
      expect(await changements()).toEqual([])
    })
  })
})
