import type { OrganismeCode } from '@sssi/domain'
import { adresseDesAvisParDefaut } from '@sssi/domain/cyber'
import { unAgent } from '@sssi/domain/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { refusDe } from '../../testing/attentes.ts'
import { surChaqueBase } from '../../testing/base.ts'
import type { Appelant } from '../../testing/portail.ts'
import { unCertfr } from '../avis/testing/un-certfr.ts'

surChaqueBase((base) => {
  describe('les produits de la sphère', () => {
    let analyste: Appelant
    let cnav: Appelant
    let cnaf: Appelant

    beforeAll(async () => {
      analyste = await base.portail.inscrireEtAppeler(unAgent().analysteCert())
      cnav = await base.portail.inscrireEtAppeler(unAgent().rssi('CNAV'))
      cnaf = await base.portail.inscrireEtAppeler(unAgent().rssi('CNAF'))
    })

    const importer = async (numero: number) => {
      const texte = JSON.stringify(unCertfr({ numero }))
      const { documents } = await analyste.cyber.avis.import({ texte })
      return documents[0]?.avisId ?? ''
    }
    const concernes = async (id: string) => (await analyste.cyber.avis.get({ id })).organismes
    const passerelle = { editeur: 'EDITEUR D’EXEMPLE SAS', produit: 'passerelle', alias: [], usage: '' }

    test('disent quels organismes un avis concerne, passé ou à venir', async () => {
      const passe = await importer(1)
      const { id } = await cnav.cyber.produit.create({ organisme: 'CNAV', ...passerelle })
      await cnaf.cyber.produit.create({
        organisme: 'CNAF',
        editeur: 'Autre',
        produit: 'Autre',
        alias: ['Passerelle d’exemple'],
        usage: '',
      })
      expect(await concernes(passe)).toEqual(['CNAF', 'CNAV'])
      const aVenir = await importer(2)
      expect(await concernes(aVenir)).toEqual(['CNAF', 'CNAV'])

      const autre = { ...passerelle, produit: 'Pare-feu', alias: [] }
      await cnav.cyber.produit.update({ id, version: 1, ...autre })
      expect(await concernes(passe)).toEqual(['CNAF'])
      await cnav.cyber.produit.update({ id, version: 2, ...passerelle, produit: '' })
      expect(await concernes(passe)).toEqual(['CNAF', 'CNAV'])
      await cnav.cyber.produit.delete({ id, version: 3 })
      expect(await concernes(aVenir)).toEqual(['CNAF'])
    })

    test('sont tenus par chacun chez soi, et par le CERT partout', async () => {
      expect(await refusDe(cnav.cyber.produit.create({ organisme: 'CNAF', ...passerelle }))).toMatchObject({
        code: 'FORBIDDEN',
      })
      await expect(
        analyste.cyber.produit.create({ organisme: 'CNAF', ...passerelle }),
      ).resolves.toMatchObject({ version: 1 })
      expect(
        await refusDe(
          cnaf.cyber.produit.create({ organisme: 'CNAF', ...passerelle, editeur: 'éditeur d’exemple' }),
        ),
      ).toMatchObject({ type: 'produit_deja_declare' })
      const { lignes, tenus } = await cnaf.cyber.produit.list({ q: 'PASSERELLE' })
      expect(tenus).toEqual(['CNAF'])
      const avis = await importer(3)
      const [systeme] = (await cnav.cyber.avis.get({ id: avis })).systemes
      expect(systeme?.concernes.filter(({ organisme }) => organisme !== 'CNAV')).toEqual([])
      expect((await cnav.cyber.produit.list({ q: '' })).autres).toBeGreaterThan(0)
      expect((await analyste.cyber.produit.list({ q: '' })).autres).toBe(0)
      expect(lignes.every(({ organisme, tenue }) => tenue === (organisme === 'CNAF'))).toBe(true)
    })

    describe('disent à chacun ce qui le concerne', () => {
      let id: string
      let msa: Appelant
      const reference = 'CERTFR-2026-AVI-9007'
      const lister = async (api: Appelant, organisme: OrganismeCode[] = []) => {
        const adresse = { ...adresseDesAvisParDefaut, decision: [], q: reference, organisme }
        return (await api.cyber.avis.list(adresse)).lignes.map(({ organismes }) => organismes)
      }
      beforeAll(async () => {
        msa = await base.portail.inscrireEtAppeler(unAgent().rssi('MSA'))
        await msa.cyber.produit.create({ organisme: 'MSA', ...passerelle, usage: 'Accès distants' })
        id = await importer(7)
      })

      test('le CERT et le HFDS lisent tous ceux qu’un avis concerne', async () => {
        const hfds = await base.portail.inscrireEtAppeler(unAgent().hfds())
        for (const api of [analyste, hfds]) {
          const { organismes } = await api.cyber.avis.get({ id })
          expect(organismes).toContain('MSA')
          expect(await lister(api)).toEqual([organismes])
          expect(await lister(api, ['MSA'])).toEqual([organismes])
          expect(await lister(api, ['UCANSS'])).toEqual([])
        }
      })

      test('un RSSI n’apprend d’un avis que s’il le concerne lui', async () => {
        expect(await lister(msa, ['CNAV', 'MSA'])).toEqual([['MSA']])
        expect(await lister(cnav)).toEqual([[]])
        const lu = await cnav.cyber.avis.get({ id })
        expect(JSON.stringify(lu)).not.toContain('Accès distants')
        expect({ organismes: lu.organismes, lus: lu.organismesLus }).toEqual({
          organismes: [],
          lus: ['CNAV'],
        })
      })

      test('filtrer sur un autre organisme répond pareil, qu’il soit concerné ou non', async () => {
        expect(await lister(cnav, ['MSA'])).toEqual(await lister(cnav, ['UCANSS']))
        expect(await lister(cnav, ['MSA', 'CNAV'])).toEqual(await lister(cnav, ['CNAV']))
      })
    })
  })
})
