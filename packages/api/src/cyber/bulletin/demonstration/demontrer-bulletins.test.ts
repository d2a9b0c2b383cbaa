import { niveauxTlp } from '@sssi/domain/cyber'
import { expect, test } from 'vitest'
import { horlogeFixe } from '../../../testing/horloge.ts'
import { surChaqueBase } from '../../../testing/base.ts'
import { bulletin } from '../bulletin.table.ts'
import { ESPACE_D_ESSAI, verifierBulletin } from '../csaf/verifier-bulletin.ts'
import { lireEmetteur, lireExporte } from '../lecture/lire-exporte.ts'
import { demontrerBulletins } from './demontrer-bulletins.ts'

surChaqueBase((base) => {
  test('les bulletins d’exemple vont à tous les niveaux, et les publiés sont des CSAF valables', async () => {
    await base.db.transaction(async (tx) => demontrerBulletins(tx, horlogeFixe('2026-11-22')))
    const lus = await base.db.select().from(bulletin)
    expect(new Set(lus.map(({ tlp }) => tlp))).toEqual(new Set(niveauxTlp))
    const emetteur = await lireEmetteur(base.db, ESPACE_D_ESSAI)
    const exportes = (await Promise.all(lus.map((lu) => lireExporte(base.db, lu)))).filter(
      (un) => un !== null,
    )
    expect(exportes).toHaveLength(lus.length - 1)
    for (const exporte of exportes) expect(await verifierBulletin(exporte, emetteur)).toEqual([])
  })
})
