import type { OrganismeCode } from '@sssi/domain'
import { unAgent } from '@sssi/domain/testing'
import { expect, test } from 'vitest'
import { refusDe } from '../../testing/attentes.ts'
import { surChaqueBase } from '../../testing/base.ts'

const saisie = {
  titre: 'Reconnaître un courriel piégé',
  public: 'Tous les agents',
  objectifs: '',
  debut: '2026-11-01',
  fin: '2026-12-31',
  cible: null,
  liens: [],
  indicateurs: [],
  fichiers: [],
}
const releve = { jour: '2026-11-20', invites: 100, atteints: 90, comptes: {}, commentaire: '' }

surChaqueBase((base) => {
  const cert = () => base.portail.inscrireEtAppeler(unAgent({ id: 'cert' }).analysteCert())
  const rssi = (organisme: OrganismeCode) =>
    base.portail.inscrireEtAppeler(unAgent({ id: `rssi-${organisme}` }).rssi(organisme))

  async function ouverte() {
    const api = await cert()
    const { id, version } = await api.cyber.campagne.create(saisie)
    return api.cyber.campagne.updateEtat({ id, version, etat: 'ouverte' })
  }
  const relever = async (campagneId: string, organisme: OrganismeCode, acheves: number, version = 0) =>
    (await rssi(organisme)).cyber.campagne.recordReleve({
      campagneId,
      organisme,
      version,
      acheves,
      ...releve,
    })

  test('une campagne en brouillon n’existe que pour le CERT', async () => {
    const { id } = await (await cert()).cyber.campagne.create(saisie)
    expect((await refusDe((await rssi('CNAV')).cyber.campagne.get({ id }))).code).toBe('NOT_FOUND')
    const vues = (await (await rssi('CNAV')).cyber.campagne.list()).campagnes.map((une) => une.id)
    expect(vues).not.toContain(id)
  })

  test('un RSSI voit ses résultats et la médiane, jamais ceux d’un autre ; le CERT et le HFDS voient tout', async () => {
    const { id } = await ouverte()
    await relever(id, 'CNAV', 20)
    await relever(id, 'CNAF', 60)
    const lue = async () => (await rssi('CNAV')).cyber.campagne.get({ id })
    // À deux, la médiane dirait à chacun le résultat de l’autre.
    expect((await lue()).medianes.acheves).toBeNull()
    await relever(id, 'MSA', 50)
    const { medianes, releves, participants } = await lue()
    expect({ acheves: medianes.acheves, participants }).toEqual({ acheves: 50, participants: 3 })
    expect(releves.map(({ organisme }) => organisme)).toEqual(['CNAV'])
    const hfds = await base.portail.inscrireEtAppeler(unAgent().hfds())
    for (const api of [await cert(), hfds]) {
      const toute = await api.cyber.campagne.get({ id })
      expect(toute.releves.map(({ organisme }) => organisme).toSorted()).toEqual(['CNAF', 'CNAV', 'MSA'])
      expect(toute.releves[0]?.taux.acheves).toMatchObject({ denominateur: 100 })
      expect(toute.sansReleve).not.toContain('MSA')
      expect(toute.sansReleve).toContain('UCANSS')
    }
  })

  test('un relevé du même jour corrige le précédent, sur la version lue', async () => {
    const { id } = await ouverte()
    await relever(id, 'CNAV', 20)
    expect((await refusDe(relever(id, 'CNAV', 30))).code).toBe('CONFLICT')
    await relever(id, 'CNAV', 30, 1)
    const { releves } = await (await rssi('CNAV')).cyber.campagne.get({ id })
    expect(releves).toMatchObject([{ acheves: 30, version: 2 }])
  })

  test('on ne relève ni l’impossible, ni une campagne close', async () => {
    const { id, version } = await ouverte()
    expect((await refusDe(relever(id, 'CNAV', 101))).champs).toHaveProperty('acheves')
    await (await cert()).cyber.campagne.updateEtat({ id, version, etat: 'close' })
    expect((await refusDe(relever(id, 'CNAV', 1))).type).toBe('campagne_non_ouverte')
  })
})
