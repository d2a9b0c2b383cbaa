import { exigencesEvaluables } from '@sssi/domain/cyber'
import { unAgent } from '@sssi/domain/testing'
import { expect, test } from 'vitest'
import { surChaqueBase } from '../../../testing/base.ts'
import { installerReferentiels } from './installer-referentiels.service.ts'

surChaqueBase((base) => {
  test('le portail livre les 42 mesures de l’ANSSI, une seule fois, et dit que les poids sont de lui', async () => {
    await installerReferentiels(base.db, base.portail.horloge)
    await installerReferentiels(base.db, base.portail.horloge)
    const api = await base.portail.inscrireEtAppeler(unAgent().rssi('CNAV'))
    const { referentiels } = await api.cyber.norme.list()
    expect(referentiels).toHaveLength(1)
    expect(referentiels[0]).toMatchObject({ edition: '2.0', exigences: 42, originePoids: 'portail' })
    const { exigences } = await api.cyber.norme.get({ id: referentiels[0]?.id ?? '' })
    expect(exigencesEvaluables(exigences).map(({ code }) => code)).toEqual(
      Array.from({ length: 42 }, (_, rang) => String(rang + 1)),
    )
    expect(exigences.filter(({ parent }) => parent === null)).toHaveLength(10)
  })
})
