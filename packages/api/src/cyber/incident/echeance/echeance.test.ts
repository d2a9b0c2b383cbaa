import { randomUUID } from 'node:crypto'
import { unAgent } from '@sssi/domain/testing'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { fichier } from '../../../core/televersement/fichier.table.ts'
import { refusDe } from '../../../testing/attentes.ts'
import { surChaqueBase } from '../../../testing/base.ts'
import type { Appelant } from '../../../testing/portail.ts'
import { incident } from '../tables/incident.table.ts'
import { declarer, impact } from '../testing.ts'

const motif = 'Le premier signalement, retrouvé, datait de la veille au soir.'
const preuve = {
  envoyeeLe: '2026-11-22T09:30:00.000Z',
  canal: 'teleservice',
  numero: 'D-1',
  motifDeRetard: null,
} as const

surChaqueBase((base) => {
  describe('une échéance', () => {
    let cnav: Appelant
    let cert: Appelant

    beforeAll(async () => {
      const { inscrireEtAppeler } = base.portail
      cnav = await inscrireEtAppeler(unAgent().rssi('CNAV'))
      cert = await inscrireEtAppeler(unAgent().analysteCert())
    })

    const lire = (id: string) => cnav.cyber.incident.get({ id })
    const echeance = async (id: string, cle: string) =>
      (await lire(id)).echeances.find((candidate) => candidate.cle === cle)

    test('une prise de connaissance corrigée recalcule tout, sauf ce qui est envoyé', async () => {
      const { id } = await declarer(cnav)
      await cnav.cyber.echeance.record({
        incidentId: id,
        cle: 'nis2.alerte_precoce',
        version: 0,
        preuve,
        fichiers: [],
      })
      await cnav.cyber.incident.updateConnaissance({ id, version: 1, le: '2026-11-21T08:00:00.000Z', motif })
      expect(await echeance(id, 'nis2.alerte_precoce')).toMatchObject({
        etat: 'envoyee',
        dueLe: '2026-11-23T08:00:00.000Z',
      })
      expect(await echeance(id, 'nis2.notification')).toMatchObject({ dueLe: '2026-11-24T08:00:00.000Z' })
      expect((await lire(id)).journal[0]?.phrase).toContain('a corrigé la prise de connaissance')
      expect(
        await refusDe(
          cnav.cyber.incident.updateConnaissance({ id, version: 2, le: '2026-11-23T08:00:00.000Z', motif }),
        ),
      ).toMatchObject({ type: 'instant_a_venir', champs: { le: expect.any(String) } })
    })

    test('garde au plus 25 Mo de preuves en tout, celles de plusieurs envois comprises', async () => {
      const { id: incidentId } = await declarer(cnav)
      const cle = 'nis2.alerte_precoce'
      const rssi = unAgent().rssi('CNAV')
      const deposer = async (nombre: number) => {
        const ids = Array.from({ length: nombre }, () => randomUUID())
        await base.db.insert(fichier).values(
          ids.map((id) => ({
            id,
            nom: 'accuse.pdf',
            type: 'application/pdf',
            octets: 5 * 1024 * 1024,
            sha384: id,
            agentId: rssi.id,
            agentLibelle: rssi.libelle,
            agentOrganisme: rssi.organisme,
            envoyeLe: base.portail.horloge.maintenant(),
          })),
        )
        return ids
      }
      const six = await deposer(6)
      const envoyer = (fichiers: string[]) =>
        cnav.cyber.echeance.record({ incidentId, cle, version: 0, preuve, fichiers })
      expect(await refusDe(envoyer(six))).toMatchObject({
        type: 'trop_de_preuves',
        champs: { fichiers: expect.stringContaining('25') },
      })
      await envoyer(six.slice(0, 5))
      expect(await echeance(incidentId, cle)).toMatchObject({ etat: 'envoyee' })
      const deTrop = cnav.cyber.echeance.assignFichiers({
        incidentId,
        cle,
        version: 1,
        fichiers: await deposer(1),
      })
      expect(await refusDe(deTrop)).toMatchObject({ type: 'trop_de_preuves' })
    })

    test('une prise de connaissance ne se place pas après une déclaration déjà envoyée', async () => {
      const { id } = await declarer(cnav)
      const cle = 'nis2.alerte_precoce'
      await cnav.cyber.echeance.record({ incidentId: id, cle, version: 0, preuve, fichiers: [] })
      const apres = { id, version: 1, le: '2026-11-22T09:45:00.000Z', motif }
      expect(await refusDe(cnav.cyber.incident.updateConnaissance(apres))).toMatchObject({
        type: 'connaissance_apres_un_envoi',
        champs: { le: expect.any(String) },
      })
    })

    test('un rapport final en retard le reste quand le traitement reprend', async () => {
      const { id } = await declarer(cnav, { priseDeConnaissanceLe: '2026-08-22T08:00:00.000Z' })
      let version = 1
      for (const vers of ['qualifie', 'en_traitement', 'resolu'] as const)
        ({ version } = await cnav.cyber.incident.updateStatut({ id, version, vers, motif: null }))
      await base.db
        .update(incident)
        .set({ traiteLe: new Date('2026-09-01T08:00:00.000Z') })
        .where(eq(incident.id, id))
      const dueLe = (await echeance(id, 'nis2.rapport_final'))?.dueLe
      expect(dueLe).toMatch(/^2026-09-25/)
      for (const vers of ['en_traitement', 'resolu'] as const) {
        ;({ version } = await cnav.cyber.incident.updateStatut({ id, version, vers, motif }))
        expect(await echeance(id, 'nis2.rapport_final')).toMatchObject({ dueLe, etat: 'en_retard' })
      }
    })

    test('le rapport final se compte depuis l’envoi de la notification', async () => {
      const { id } = await declarer(cnav)
      await cnav.cyber.echeance.record({
        incidentId: id,
        cle: 'nis2.notification',
        version: 0,
        preuve,
        fichiers: [],
      })
      expect(await echeance(id, 'nis2.rapport_final')).toMatchObject({ dueLe: '2026-12-22T09:30:00.000Z' })
    })

    test('un service essentiel ou des données personnelles font courir leur régime', async () => {
      const { id } = await declarer(cnav, { impacts: [] })
      expect(await echeance(id, 'rgpd.notification')).toMatchObject({ etat: 'sans_objet' })
      const ajoute = await cnav.cyber.impactDIncident.create({ incidentId: id, ...impact, ose: true })
      expect(await echeance(id, 'rgpd.notification')).toMatchObject({ etat: 'a_faire' })
      expect(await echeance(id, 'ose.declaration')).toMatchObject({ etat: 'en_retard', nature: 'immediate' })
      await cnav.cyber.impactDIncident.delete(ajoute)
      expect(await echeance(id, 'ose.declaration')).toMatchObject({ etat: 'sans_objet' })
    })

    test('un formulaire part de l’incident, se garde en brouillon, et ne change plus une fois parti', async () => {
      const { id } = await declarer(cnav)
      const designee = { incidentId: id, cle: 'rgpd.notification' }
      const lu = await cnav.cyber.echeance.get(designee)
      expect(lu.preRempli).toMatchObject({ organisme: 'CNAV', personnes: '800', contact: '' })
      const reponses = [{ cle: 'contact', valeur: 'Astreinte sécurité' }]
      await cnav.cyber.echeance.saveBrouillon({ ...designee, version: 0, reponses })
      expect(await cnav.cyber.echeance.get(designee)).toMatchObject({
        brouillon: { contact: 'Astreinte sécurité' },
        version: 1,
        echeance: { etat: 'en_preparation' },
      })
      expect(
        await refusDe(cnav.cyber.echeance.saveBrouillon({ ...designee, version: 0, reponses })),
      ).toMatchObject({ code: 'CONFLICT', conflit: { par: 'RSSI CNAV' } })
      await cnav.cyber.echeance.record({ ...designee, version: 1, preuve, fichiers: [] })
      expect(
        await refusDe(cnav.cyber.echeance.saveBrouillon({ ...designee, version: 2, reponses })),
      ).toMatchObject({ type: 'deja_envoyee' })
    })

    test('une notification tardive à la CNIL dit pourquoi', async () => {
      const { id } = await declarer(cnav, { priseDeConnaissanceLe: '2026-11-15T08:00:00.000Z' })
      const envoi = { incidentId: id, cle: 'rgpd.notification', version: 0, preuve, fichiers: [] }
      expect(await refusDe(cnav.cyber.echeance.record(envoi))).toMatchObject({
        type: 'motif_de_retard_manquant',
      })
      await cnav.cyber.echeance.record({
        ...envoi,
        preuve: { ...preuve, motifDeRetard: 'L’étendue n’était pas connue.' },
      })
      expect((await echeance(id, 'rgpd.notification'))?.retardMs).toBeGreaterThan(0)
      const [stats] = (await cnav.cyber.incident.getStatistiques()).filter(
        ({ cle }) => cle === 'rgpd.notification',
      )
      expect(stats).toMatchObject({ regime: 'RGPD' })
      expect(stats && stats.aTemps < stats.datees).toBe(true)
    })

    test('un régime réglé ne vaut que pour les incidents connus après', async () => {
      const { regimes } = await cert.cyber.regime.list()
      const rgpd = regimes.find(({ regime }) => regime.code === 'rgpd')
      if (!rgpd) throw new Error('Le régime du RGPD manque.')
      const avant = await declarer(cnav, { priseDeConnaissanceLe: '2026-11-22T07:00:00.000Z' })
      const regime = {
        ...rgpd.regime,
        etapes: rgpd.regime.etapes.map((etape) =>
          etape.code === 'notification'
            ? {
                ...etape,
                declenchement: { genre: 'connaissance', delai: { unite: 'heures', nombre: 48 } } as const,
              }
            : etape,
        ),
      }
      const reglage = { regime, version: rgpd.derniere, aPartirDu: '2026-11-22T09:00:00.000Z', motif }
      await cert.cyber.regime.publish(reglage)
      const apres = await declarer(cnav, { priseDeConnaissanceLe: '2026-11-22T09:30:00.000Z' })
      expect(await echeance(avant.id, 'rgpd.notification')).toMatchObject({
        dueLe: '2026-11-25T07:00:00.000Z',
      })
      expect(await echeance(apres.id, 'rgpd.notification')).toMatchObject({
        dueLe: '2026-11-24T09:30:00.000Z',
      })
      expect(await refusDe(cert.cyber.regime.publish(reglage))).toMatchObject({ code: 'CONFLICT' })
    })
  })
})
