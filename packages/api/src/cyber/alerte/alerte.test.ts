import { randomUUID } from 'node:crypto'
import { unAgent } from '@sssi/domain/testing'
import { and, arrayContains, desc, eq, like } from 'drizzle-orm'
import { pino } from 'pino'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { courriel } from '../../core/courriel/courriel.table.ts'
import { evenementDirect } from '../../core/direct/evenement-direct.table.ts'
import { executerTaches } from '../../core/taches/executer-taches.ts'
import { tache } from '../../core/taches/tache.table.ts'
import type { AgentConnecte } from '../../core/trpc/context.ts'
import { refusDe } from '../../testing/attentes.ts'
import { surChaqueBase } from '../../testing/base.ts'
import { contact } from '../contact/contact.table.ts'
import { declaration } from '../incident/testing.ts'
import { appel } from './alerte.table.ts'
import { GENRE_D_ESCALADE } from './contexte.ts'
import { escalader } from './escalader.ts'
import { activerUneChaine, inscrireContact, uneAlerte } from './testing/alerte-de-test.ts'

const dimanche = '2026-11-22T10:00:00.000Z'
const heure = (instant: string | null | undefined) => instant?.slice(11, 16)

surChaqueBase((banc) => {
  let analyste: AgentConnecte
  let rssiCnav: AgentConnecte
  let rssiCnaf: AgentConnecte
  let hfds: AgentConnecte

  const en = (agent: AgentConnecte) => banc.portail.en(agent).cyber.alerte
  const lancer = async (plus = {}) => (await en(analyste).create(uneAlerte(plus))).id
  /** Fait passer le temps, et ce qu’il devait amener. */
  async function passerA(instant: string): Promise<void> {
    banc.portail.horloge.avancerA(instant)
    await executerTaches({
      db: banc.db,
      horloge: banc.portail.horloge,
      journal: pino({ level: 'silent' }),
      nouvelId: randomUUID,
      gestionnaires: { [GENRE_D_ESCALADE]: escalader('https://portail.exemple.fr') },
    })
  }
  const suivi = async (id: string, organisme: string) =>
    (await en(analyste).get({ id })).suivis.find((un) => un.organisme === organisme)
  const courrielsA = (adresse: string) => banc.db.select().from(courriel).where(eq(courriel.a, adresse))

  beforeAll(async () => {
    analyste = await banc.portail.inscrire(
      unAgent({ id: 'analyste', libelle: 'Analyste du CERT' }).analysteCert(),
    )
    rssiCnav = await banc.portail.inscrire(unAgent({ id: 'rssi-cnav', libelle: 'RSSI CNAV' }).rssi('CNAV'))
    rssiCnaf = await banc.portail.inscrire(unAgent({ id: 'rssi-cnaf', libelle: 'RSSI CNAF' }).rssi('CNAF'))
    hfds = await banc.portail.inscrire(unAgent({ id: 'hfds', libelle: 'Permanence HFDS' }).hfds())
    await activerUneChaine(banc.db)
    await inscrireContact(banc.db, 'CNAV')
    await inscrireContact(banc.db, 'CNAF')
    await inscrireContact(banc.db, 'HFDS')
  })
  beforeEach(async () => {
    banc.portail.horloge.avancerA(dimanche)
    await banc.db.delete(tache)
    await banc.db.delete(courriel)
    await banc.db.delete(evenementDirect)
  })

  describe('Une alerte lancée', () => {
    test('appelle aussitôt l’astreinte de chaque organisme, en direct et par courriel', async () => {
      const id = await lancer()
      const lue = await en(rssiCnav).get({ id })
      expect(lue.suivis.map(({ organisme, etat, niveau }) => [organisme, etat, niveau])).toEqual([
        ['CNAV', 'appele', 0],
        ['CNAF', 'appele', 0],
      ])
      const [ecrit] = await courrielsA('astreinte-cnav@exemple.invalid')
      // AMBER : une messagerie ne reçoit que la référence.
      expect(ecrit?.objet).toMatch(/AL-\d{4}-\d{4}$/)
      expect(ecrit?.texte).not.toContain('Rançongiciel')
      expect(ecrit?.texte).toContain('https://portail.exemple.fr/acquitter/')
      expect(ecrit?.texte).not.toContain('Coupez les liens')
      const annonces = await banc.db.select().from(evenementDirect).where(eq(evenementDirect.objetId, id))
      expect(annonces.map(({ fait }) => fait)).toEqual(['alerte_lancee', 'alerte_lancee'])
      expect(annonces[0]?.avis).toMatchObject({ retenuPar: 'alerte.acquitter' })
    })

    test('remplace un absent par son suppléant', async () => {
      const suppleantId = await inscrireContact(banc.db, 'MSA', {
        nom: 'Suppléance',
        courriel: 'suppleance-msa@exemple.invalid',
        astreinte: false,
        rang: 2,
      })
      await inscrireContact(banc.db, 'MSA', {
        suppleantId,
        absences: [{ du: '2026-11-20', au: '2026-11-25' }],
      })
      await lancer({ diffusion: { tlp: 'AMBER', destinataires: ['MSA'], personnes: [] } })
      expect(await courrielsA('suppleance-msa@exemple.invalid')).toHaveLength(1)
      expect(await courrielsA('astreinte-msa@exemple.invalid')).toHaveLength(0)
      await banc.db.delete(contact).where(eq(contact.organisme, 'MSA'))
    })

    test('n’existe que pour ceux à qui elle est partagée', async () => {
      const id = await lancer({ diffusion: { tlp: 'AMBER', destinataires: ['CNAV'], personnes: [] } })
      const vues = async (agent: AgentConnecte) =>
        (await en(agent).list({ page: 1, taille: 100, exercice: null, etat: null })).lignes.map((l) => l.id)
      expect(await vues(rssiCnav)).toContain(id)
      expect(await vues(rssiCnaf)).not.toContain(id)
      expect(await refusDe(en(rssiCnaf).get({ id }))).toMatchObject({ code: 'NOT_FOUND' })
      expect(await refusDe(en(rssiCnaf).recordAcquittement({ id, organisme: 'CNAV' }))).toMatchObject({
        code: 'NOT_FOUND',
      })
      // Le HFDS termine la chaîne : il la lit dès le départ.
      expect(await vues(hfds)).toContain(id)
    })

    test('n’est pas TLP:RED : elle appelle des astreintes, pas des personnes nommées', async () => {
      const diffusion = { tlp: 'RED', destinataires: ['CNAV'], personnes: [rssiCnav.id] }
      expect(await refusDe(lancer({ diffusion }))).toMatchObject({
        code: 'BAD_REQUEST',
        champs: { 'diffusion.tlp': expect.stringContaining('bulletin TLP:RED') },
      })
      expect(await courrielsA('astreinte-cnav@exemple.invalid')).toHaveLength(0)
    })

    test('ne cite que ce que son auteur lit, et ne le nomme qu’à qui le lit aussi', async () => {
      const deLaCnaf = await banc.portail.en(rssiCnaf).cyber.incident.create({
        ...declaration,
        organisme: 'CNAF',
        diffusion: { tlp: 'AMBER', destinataires: ['CNAF'], personnes: [] },
      })
      const id = await lancer({ incidentId: deLaCnaf.id })
      expect((await en(rssiCnaf).get({ id })).incidentId).toBe(deLaCnaf.id)
      expect((await en(rssiCnav).get({ id })).incidentId).toBeNull()
      for (const lien of ['avisId', 'bulletinId', 'incidentId'])
        expect(await refusDe(lancer({ [lien]: randomUUID() }))).toMatchObject({ type: 'objet_introuvable' })
    })

    test('d’exercice, le dit partout', async () => {
      const id = await lancer({ exercice: true })
      const [ecrit] = await courrielsA('astreinte-cnav@exemple.invalid')
      expect(ecrit?.objet).toMatch(/^\[EXERCICE\]/)
      const [annonce] = await banc.db.select().from(evenementDirect).where(eq(evenementDirect.objetId, id))
      expect(annonce?.avis?.titre).toContain('EXERCICE')
    })

    test('est refusée sans organisme de la chaîne', async () => {
      const diffusion = { tlp: 'AMBER', destinataires: ['DSS'], personnes: [] }
      expect(await refusDe(lancer({ diffusion }))).toMatchObject({ type: 'hors_chaine' })
    })
  })

  describe('La chaîne d’un organisme', () => {
    test('monte de niveau en niveau jusqu’au HFDS, qui acquitte alors pour lui', async () => {
      const id = await lancer({ diffusion: { tlp: 'AMBER', destinataires: ['CNAV'], personnes: [] } })
      // Un dimanche : vingt minutes par niveau, trente pour le HFDS.
      expect(heure((await suivi(id, 'CNAV'))?.echeance)).toBe('10:20')
      expect(await refusDe(en(hfds).recordAcquittement({ id, organisme: 'CNAV' }))).toMatchObject({
        code: 'FORBIDDEN',
      })
      await passerA('2026-11-22T10:20:00Z')
      expect(await suivi(id, 'CNAV')).toMatchObject({ niveau: 1, etat: 'appele' })
      expect(await courrielsA(rssiCnav.courriel)).toHaveLength(1)
      await passerA('2026-11-22T10:40:00Z')
      expect(await courrielsA('astreinte-hfds@exemple.invalid')).toHaveLength(1)
      await en(hfds).recordAcquittement({ id, organisme: 'CNAV' })
      await passerA('2026-11-22T12:00:00Z')
      expect(await suivi(id, 'CNAV')).toMatchObject({ etat: 'acquitte', acquittePar: 'Permanence HFDS' })
    })

    test('acquittée pour les deux derniers organismes à la fois, ne retient plus le HFDS', async () => {
      const id = await lancer()
      for (const le of ['10:20', '10:40']) await passerA(`2026-11-22T${le}:00Z`)
      await Promise.all(
        (['CNAV', 'CNAF'] as const).map((organisme) => en(hfds).recordAcquittement({ id, organisme })),
      )
      const [dernier] = await banc.db
        .select()
        .from(evenementDirect)
        .where(
          and(
            eq(evenementDirect.objetId, id),
            eq(evenementDirect.changeLAvis, true),
            arrayContains(evenementDirect.personnes, [hfds.id]),
          ),
        )
        .orderBy(desc(evenementDirect.id))
        .limit(1)
      expect(dernier).toMatchObject({ fait: 'alerte_acquittee' })
      expect(dernier?.avis).not.toHaveProperty('retenuPar')
    })

    test('reste sans réponse après le dernier niveau, et peut encore être acquittée', async () => {
      const id = await lancer({ diffusion: { tlp: 'AMBER', destinataires: ['CNAV'], personnes: [] } })
      for (const le of ['10:20', '10:40', '11:10']) await passerA(`2026-11-22T${le}:00Z`)
      expect(await suivi(id, 'CNAV')).toMatchObject({ etat: 'sans_reponse', echeance: null })
      await en(rssiCnav).recordAcquittement({ id, organisme: 'CNAV' })
      expect(await suivi(id, 'CNAV')).toMatchObject({ etat: 'acquitte' })
    })

    test('s’arrête au premier acquittement, et les suivants s’inscrivent sans rien changer', async () => {
      const id = await lancer()
      banc.portail.horloge.avancerA('2026-11-22T10:05:00Z')
      await en(rssiCnav).recordAcquittement({ id, organisme: 'CNAV' })
      await en(rssiCnav).recordAcquittement({ id, organisme: 'CNAV' })
      await passerA('2026-11-22T10:30:00Z')
      expect(await suivi(id, 'CNAV')).toMatchObject({ etat: 'acquitte', niveau: 0 })
      expect(await suivi(id, 'CNAF')).toMatchObject({ etat: 'appele', niveau: 1 })
      const { histoire } = await en(analyste).get({ id })
      const acquittements = histoire.filter(({ phrase }) => phrase.includes('a acquitté'))
      expect(acquittements).toHaveLength(1)
      expect(acquittements[0]?.phrase).toContain('5\u00a0min après le lancement')
    })

    test('n’est pas acquittée par un autre organisme', async () => {
      const id = await lancer()
      expect(await refusDe(en(rssiCnaf).recordAcquittement({ id, organisme: 'CNAV' }))).toMatchObject({
        code: 'FORBIDDEN',
      })
    })

    test('garde la version avec laquelle elle a commencé', async () => {
      const id = await lancer()
      const { niveaux, chaine } = await en(analyste).get({ id })
      expect(chaine).toBe(1)
      expect(niveaux).toHaveLength(3)
    })

    test.each([
      ['le passage à l’heure d’été', '2026-03-29T00:50:00.000Z', '01:10'],
      ['le passage à l’heure d’hiver', '2026-10-25T00:50:00.000Z', '01:10'],
      ['un 29 février à minuit', '2028-02-29T22:55:00.000Z', '23:15'],
    ])('laisse le délai entier pendant %s', async (_, depart, attendue) => {
      banc.portail.horloge.avancerA(depart)
      const id = await lancer()
      expect(heure((await suivi(id, 'CNAV'))?.echeance)).toBe(attendue)
    })
  })

  describe('Une alerte', () => {
    test('se complète d’un message, que tous ceux qu’elle a appelés reçoivent une fois', async () => {
      const id = await lancer()
      await en(analyste).update({ id, version: 0, message: 'La passerelle est coupée.' })
      const suites = await banc.db.select().from(courriel).where(like(courriel.cle, 'alerte/suite/%'))
      expect(suites.map(({ a }) => a).toSorted()).toEqual([
        'astreinte-cnaf@exemple.invalid',
        'astreinte-cnav@exemple.invalid',
      ])
      const { messages } = await en(rssiCnav).get({ id })
      expect(messages).toMatchObject([{ texte: 'La passerelle est coupée.', par: analyste.libelle }])
      expect(await refusDe(en(analyste).update({ id, version: 0, message: 'Encore.' }))).toMatchObject({
        code: 'CONFLICT',
      })
    })

    test('levée, n’appelle plus personne et ne s’acquitte plus', async () => {
      const id = await lancer()
      await en(analyste).withdraw({ id, version: 0, motif: 'L’hébergeur est rétabli.' })
      await passerA('2026-11-22T12:00:00Z')
      expect(await suivi(id, 'CNAV')).toMatchObject({ etat: 'appele', niveau: 0 })
      expect(await refusDe(en(rssiCnav).recordAcquittement({ id, organisme: 'CNAV' }))).toMatchObject({
        type: 'alerte_levee',
      })
      const [derniere] = await banc.db
        .select()
        .from(evenementDirect)
        .where(and(eq(evenementDirect.objetId, id), eq(evenementDirect.fait, 'alerte_levee')))
      expect(derniere).toMatchObject({ avis: null, changeLAvis: true })
    })

    test('passée, dit en combien de temps chacun a répondu', async () => {
      const id = await lancer({
        exercice: true,
        diffusion: { tlp: 'AMBER', destinataires: ['CNAV'], personnes: [] },
      })
      banc.portail.horloge.avancerA('2026-11-22T10:04:00Z')
      await en(rssiCnav).recordAcquittement({ id, organisme: 'CNAV' })
      const { parOrganisme } = await en(rssiCnav).getStatistiques({ exercice: true })
      expect(parOrganisme.find(({ organisme }) => organisme === 'CNAV')).toMatchObject({ mediane: 240 })
    })

    test('dit quels courriels n’arrivent pas', async () => {
      const id = await lancer()
      await banc.db
        .update(courriel)
        .set({ erreur: 'Boîte inconnue', essaiLe: null })
        .where(eq(courriel.a, 'astreinte-cnav@exemple.invalid'))
      const { appels } = await en(analyste).get({ id })
      expect(appels.find(({ organisme }) => organisme === 'CNAV')?.courriel).toEqual({
        etat: 'abandonne',
        erreur: 'Boîte inconnue',
      })
      expect(await banc.db.select().from(appel).where(eq(appel.alerteId, id))).toHaveLength(2)
    })
  })
})
