import { randomUUID } from 'node:crypto'
import { unAgent } from '@sssi/domain/testing'
import { desc, eq } from 'drizzle-orm'
import { pino } from 'pino'
import { beforeAll, describe, expect, test } from 'vitest'
import { courriel } from '../../core/courriel/courriel.table.ts'
import { evenementDirect } from '../../core/direct/evenement-direct.table.ts'
import { executerTaches } from '../../core/taches/executer-taches.ts'
import { tache } from '../../core/taches/tache.table.ts'
import { surChaqueBase } from '../../testing/base.ts'
import type { Appelant } from '../../testing/portail.ts'
import { prevenirDEcheance } from './prevenir.ts'
import { RAPPEL_D_ECHEANCE } from './recalculer.ts'
import { declarer } from './testing.ts'

surChaqueBase((base) => {
  describe('une échéance réglementaire prévient', () => {
    let cnav: Appelant
    const rssi = unAgent().rssi('CNAV')

    beforeAll(async () => {
      cnav = await base.portail.inscrireEtAppeler(rssi)
      await base.portail.inscrireEtAppeler(unAgent().analysteCert())
      await base.portail.inscrireEtAppeler(unAgent().rssi('CNAF'))
    })

    const executer = (maintenant: string) =>
      executerTaches({
        db: base.db,
        horloge: { maintenant: () => new Date(maintenant) },
        journal: pino({ level: 'silent' }),
        nouvelId: randomUUID,
        gestionnaires: { [RAPPEL_D_ECHEANCE]: prevenirDEcheance },
      })
    const planifiees = async () =>
      (await base.db.select().from(tache).where(eq(tache.genre, RAPPEL_D_ECHEANCE))).map(({ cle, le }) => [
        cle.split(' ').slice(1).join(' '),
        le.toISOString(),
      ])
    const courriels = () => base.db.select().from(courriel)

    test('à la moitié, quatre heures et une heure avant, et quand elle tombe ; à l’organisme et au CERT, à personne d’autre', async () => {
      const { id, reference } = await declarer(cnav, { impacts: [], titre: 'Secret de titre' })
      expect((await planifiees()).filter(([cle]) => cle?.startsWith('nis2.alerte_precoce'))).toEqual(
        expect.arrayContaining([
          ['nis2.alerte_precoce 50%', '2026-11-22T20:00:00.000Z'],
          ['nis2.alerte_precoce 4h', '2026-11-23T04:00:00.000Z'],
          ['nis2.alerte_precoce 1h', '2026-11-23T07:00:00.000Z'],
          ['nis2.alerte_precoce echue', '2026-11-23T08:00:00.000Z'],
        ]),
      )
      expect(await executer('2026-11-22T20:00:00.000Z')).toBe(1)
      const partis = await courriels()
      expect(partis.map(({ a }) => a).toSorted()).toEqual([
        'analyste_cert-cnam@exemple.invalid',
        'rssi-cnav@exemple.invalid',
      ])
      expect(partis[0]?.objet).toContain(reference)
      expect(partis.some(({ texte, objet }) => `${objet} ${texte}`.includes('Secret de titre'))).toBe(false)
      // Rejouer ne prévient pas deux fois.
      expect(await executer('2026-11-22T20:00:00.000Z')).toBe(0)
      await cnav.cyber.echeance.record({
        incidentId: id,
        cle: 'nis2.alerte_precoce',
        version: 0,
        preuve: { envoyeeLe: '2026-11-22T09:30:00.000Z', canal: 'courriel', numero: '', motifDeRetard: null },
        fichiers: [],
      })
      expect((await planifiees()).filter(([cle]) => cle?.startsWith('nis2.alerte_precoce'))).toEqual([])
      const { journal } = await cnav.cyber.incident.get({ id })
      expect(journal.some(({ phrase }) => phrase.startsWith('Le portail a prévenu'))).toBe(true)
      await base.db.delete(tache)
      await base.db.delete(courriel)
    })

    const montre = async () => {
      const [dernier] = await base.db
        .select()
        .from(evenementDirect)
        .where(eq(evenementDirect.changeLAvis, true))
        .orderBy(desc(evenementDirect.id))
        .limit(1)
      return dernier
    }

    test('aussitôt déclarée si elle est déjà passée, une seule fois', async () => {
      const { id } = await declarer(cnav, {
        impacts: [],
        priseDeConnaissanceLe: '2026-11-21T08:00:00.000Z',
      })
      expect(await planifiees()).toContainEqual(['nis2.alerte_precoce echue', '2026-11-22T10:00:00.000Z'])
      expect(await executer('2026-11-22T10:00:00.000Z')).toBe(1)
      expect((await courriels())[0]?.objet).toContain('Échéance passée')
      await cnav.cyber.incident.update({ id, version: 1, titre: 'Autre titre', description: '' })
      expect((await planifiees()).some(([cle]) => cle === 'nis2.alerte_precoce echue')).toBe(false)
      await base.db.delete(tache)
      await base.db.delete(courriel)
    })

    test('le rappel suit la diffusion, et se retire quand la déclaration part', async () => {
      const { id } = await declarer(cnav, {
        impacts: [],
        diffusion: { tlp: 'AMBER', destinataires: ['CNAV', 'CNAF'], personnes: [] },
      })
      await executer('2026-11-22T20:00:00.000Z')
      expect(await montre()).toMatchObject({ objetId: id, avis: { gravite: 'avertissement' } })
      const diffusion = { tlp: 'AMBER' as const, destinataires: ['CNAV' as const], personnes: [] }
      await cnav.cyber.incident.updateDiffusion({ id, version: 1, diffusion, motif: '' })
      const suite = await base.db
        .select()
        .from(evenementDirect)
        .where(eq(evenementDirect.objetId, id))
        .orderBy(evenementDirect.id)
      expect(
        suite
          .filter(({ changeLAvis }) => changeLAvis)
          .map(({ destinataires, avis }) => [destinataires, avis !== null]),
      ).toEqual([
        [['CNAV', 'CNAF'], true],
        [['CNAV', 'CNAF'], false],
        [['CNAV'], true],
      ])
      await cnav.cyber.echeance.record({
        incidentId: id,
        cle: 'nis2.alerte_precoce',
        version: 0,
        preuve: { envoyeeLe: '2026-11-22T09:30:00.000Z', canal: 'courriel', numero: '', motifDeRetard: null },
        fichiers: [],
      })
      expect(await montre()).toMatchObject({ destinataires: ['CNAV'], avis: null })
      await base.db.delete(tache)
      await base.db.delete(courriel)
    })

    test('d’un incident RED, aux seules personnes nommées', async () => {
      await declarer(cnav, { impacts: [], diffusion: { tlp: 'RED', destinataires: ['CNAV'], personnes: [] } })
      await executer('2026-11-23T07:00:00.000Z')
      expect(new Set((await courriels()).map(({ a }) => a))).toEqual(new Set(['rssi-cnav@exemple.invalid']))
      await base.db.delete(tache)
      await base.db.delete(courriel)
    })
  })
})
