import { filtreDIncidentsVide } from '@sssi/domain/cyber'
import { unAgent } from '@sssi/domain/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { refusDe } from '../../testing/attentes.ts'
import { surChaqueBase } from '../../testing/base.ts'
import type { Appelant } from '../../testing/portail.ts'
import { declaration, declarer, qualification } from './testing.ts'

const motif = 'Le premier signalement, retrouvé, datait de la veille au soir.'
const liste = { filtre: filtreDIncidentsVide, tri: 'echeance', page: 1, taille: 100 } as const
const preuve = {
  envoyeeLe: '2026-11-22T09:30:00.000Z',
  canal: 'teleservice',
  numero: 'D-1',
  motifDeRetard: null,
} as const

surChaqueBase((base) => {
  describe('un incident', () => {
    let cnav: Appelant
    let cnaf: Appelant
    let cert: Appelant
    let hfds: Appelant

    beforeAll(async () => {
      const { inscrireEtAppeler } = base.portail
      cnav = await inscrireEtAppeler(unAgent().rssi('CNAV'))
      cnaf = await inscrireEtAppeler(unAgent().rssi('CNAF'))
      cert = await inscrireEtAppeler(unAgent().analysteCert())
      hfds = await inscrireEtAppeler(unAgent().hfds())
    })

    const lire = (id: string, par = cnav) => par.cyber.incident.get({ id })
    const references = async (par: Appelant, filtre = {}) =>
      (
        await par.cyber.incident.list({ ...liste, filtre: { ...filtreDIncidentsVide, ...filtre } })
      ).lignes.map(({ reference }) => reference)

    test('se numérote par organisme : le numéro ne dit rien des incidents des autres', async () => {
      const premier = await declarer(cnav)
      const second = await declarer(cnav)
      const ailleurs = await declarer(cert, { organisme: 'MSA', impacts: [] })
      const rang = (reference: string) => Number(reference.split('-').at(-1))
      expect(rang(second.reference)).toBe(rang(premier.reference) + 1)
      expect(ailleurs.reference).toMatch(/^MSA-2026-001$/)
    })

    test('fait courir ses délais dès la déclaration, et passe en tête de la liste', async () => {
      const { id, reference } = await declarer(cnav)
      const fiche = await lire(id)
      expect(fiche.echeances.map(({ cle, dueLe, etat }) => [cle, dueLe, etat])).toEqual([
        ['nis2.alerte_precoce', '2026-11-23T08:00:00.000Z', 'a_faire'],
        ['nis2.notification', '2026-11-25T08:00:00.000Z', 'a_faire'],
        ['nis2.rapport_intermediaire', null, 'a_faire'],
        ['nis2.rapport_d_avancement', '2026-12-25T08:00:00.000Z', 'a_faire'],
        ['nis2.rapport_final', '2026-12-25T08:00:00.000Z', 'a_faire'],
        ['rgpd.notification', '2026-11-25T08:00:00.000Z', 'a_faire'],
        ['rgpd.information_des_personnes', null, 'a_faire'],
        ['ose.declaration', null, 'sans_objet'],
      ])
      const { lignes } = await cnav.cyber.incident.list(liste)
      expect(lignes.find((ligne) => ligne.reference === reference)).toMatchObject({
        prochaineEcheance: 'Alerte précoce (NIS 2)',
        prochaineEcheanceLe: '2026-11-23T08:00:00.000Z',
      })
    })

    test('n’existe pas pour un autre organisme ; le partage le fait exister, et s’inscrit au journal', async () => {
      const { id, reference } = await declarer(cnav)
      expect(await refusDe(lire(id, cnaf))).toMatchObject({ code: 'NOT_FOUND' })
      expect(await references(cnaf)).not.toContain(reference)
      expect(await references(hfds)).not.toContain(reference)
      await expect(lire(id, cert)).resolves.toMatchObject({ reference, peutGerer: true })
      await cnav.cyber.incident.updateDiffusion({
        id,
        version: 1,
        diffusion: { tlp: 'AMBER', destinataires: ['CNAF'], personnes: [] },
        motif,
      })
      await expect(lire(id, cnaf)).resolves.toMatchObject({ peutGerer: false, transitions: [] })
      const lu = await lire(id)
      expect(lu.destinataires).toEqual(['CNAV', 'CNAF'])
      expect(lu.journal[0]?.phrase).toContain('a changé la diffusion')
      expect(
        await refusDe(
          cnaf.cyber.faitDIncident.create({ incidentId: id, connuLe: preuve.envoyeeLe, texte: 'Moi aussi.' }),
        ),
      ).toMatchObject({ code: 'FORBIDDEN' })
    })

    test('marqué RED, ne se lit que par ceux qu’il nomme, et chaque lecture s’inscrit', async () => {
      const { id } = await declarer(cnav, {
        diffusion: { tlp: 'RED', destinataires: ['CNAV'], personnes: [] },
      })
      expect(await refusDe(lire(id, cert))).toMatchObject({ code: 'NOT_FOUND' })
      await lire(id)
      const { journal, version } = await lire(id)
      expect(
        journal.filter(({ phrase }) => phrase.includes('a lu l’incident')).length,
      ).toBeGreaterThanOrEqual(1)
      const diffusion = { tlp: 'AMBER', destinataires: ['CNAV'], personnes: [] } as const
      expect(
        await refusDe(
          cnav.cyber.incident.updateDiffusion({
            id,
            version,
            diffusion: { ...diffusion, tlp: 'RED', destinataires: ['CNAV'], personnes: [] },
            motif,
          }),
        ),
      ).toMatchObject({ type: 'diffusion_incomplete' })
    })

    test('ne sort de RED qu’à deux, le second étant nommé, et n’écarte jamais qui l’a déclaré', async () => {
      const { id } = await declarer(cnav, {
        diffusion: { tlp: 'RED', destinataires: ['CNAV'], personnes: [unAgent().analysteCert().id] },
      })
      const moi = unAgent().analysteCert().id
      const seul = { tlp: 'RED' as const, destinataires: ['CNAV' as const], personnes: [moi] }
      const changer = (par: Appelant, version: number, diffusion: typeof seul | typeof amber) =>
        par.cyber.incident.updateDiffusion({ id, version, diffusion, motif })
      const amber = {
        tlp: 'AMBER' as const,
        destinataires: ['CNAV' as const, 'CNAF' as const],
        personnes: [],
      }
      await changer(cert, 1, seul)
      expect((await lire(id)).personnesNommees).toHaveLength(2)
      expect(await changer(cert, 2, amber)).toEqual({ version: 3, enAttente: true })
      expect(await refusDe(changer(cert, 3, amber))).toMatchObject({ type: 'declassement_seul' })
      expect(await lire(id, cert)).toMatchObject({ declassementDemande: { parMoi: true, aDecider: false } })
      expect(await lire(id)).toMatchObject({
        tlp: 'RED',
        declassementDemande: { tlp: 'AMBER', parMoi: false, aDecider: true },
      })
      // Refaire la même demande n’est pas l’approuver : on approuve ce que l’on a sous les yeux.
      expect(await refusDe(changer(cnav, 3, amber))).toMatchObject({ type: 'declassement_a_decider' })
      const decider = (par: Appelant, version: number, decision: 'approuve' | 'refuse', raison = '') =>
        par.cyber.incident.decideDeclassement({ id, version, decision, motif: raison })
      expect(await refusDe(decider(cert, 3, 'approuve'))).toMatchObject({ code: 'FORBIDDEN' })
      for (const etranger of [cnaf, hfds])
        expect(await refusDe(decider(etranger, 3, 'approuve'))).toMatchObject({ code: 'NOT_FOUND' })
      expect(await refusDe(decider(cnav, 3, 'refuse'))).toMatchObject({
        champs: { motif: expect.any(String) },
      })
      await decider(cnav, 3, 'refuse', 'Trop tôt : l’attaquant lit peut-être encore.')
      expect(await lire(id)).toMatchObject({ tlp: 'RED', declassementDemande: null })
      expect(await refusDe(decider(cnav, 4, 'approuve'))).toMatchObject({
        type: 'aucun_declassement_demande',
      })
      await changer(cert, 4, amber)
      expect(await refusDe(decider(cnav, 4, 'approuve'))).toMatchObject({ code: 'CONFLICT' })
      expect(await decider(cnav, 5, 'approuve')).toEqual({ version: 6 })
      const lu = await lire(id, cnaf)
      expect(lu).toMatchObject({ tlp: 'AMBER', declassementDemande: null })
      expect(lu.journal[0]?.phrase).toMatch(/^RSSI CNAV a approuvé de passer de TLP:RED à TLP:AMBER/)
    })

    test('la permanence HFDS, nommée, décide d’une sortie de RED sans traiter l’incident', async () => {
      const personnes = [unAgent().hfds().id]
      const { id } = await declarer(cnav, { diffusion: { tlp: 'RED', destinataires: ['CNAV'], personnes } })
      const diffusion = { tlp: 'AMBER' as const, destinataires: ['CNAV' as const], personnes: [] }
      await cnav.cyber.incident.updateDiffusion({ id, version: 1, diffusion, motif })
      expect(
        await refusDe(hfds.cyber.incident.update({ id, version: 2, titre: 'x', description: '' })),
      ).toMatchObject({ code: 'FORBIDDEN' })
      await hfds.cyber.incident.decideDeclassement({ id, version: 2, decision: 'approuve', motif: '' })
      expect(await lire(id)).toMatchObject({ tlp: 'AMBER' })
    })

    test('qui est seul à pouvoir lire un incident RED nomme d’abord quelqu’un, et dit pourquoi', async () => {
      const autres = [unAgent().rssi('CNAF').id]
      const { id } = await declarer(cnav, {
        diffusion: { tlp: 'RED', destinataires: ['CNAV'], personnes: autres },
      })
      const changer = (version: number, tlp: 'RED' | 'AMBER', personnes: string[], raison = motif) => {
        const diffusion = { tlp, destinataires: ['CNAV' as const], personnes }
        return cnav.cyber.incident.updateDiffusion({ id, version, diffusion, motif: raison })
      }
      expect(await refusDe(changer(1, 'AMBER', []))).toMatchObject({ type: 'personne_pour_decider' })
      const elargi = [...autres, unAgent().hfds().id]
      expect(await refusDe(changer(1, 'RED', elargi, ''))).toMatchObject({ type: 'motif_manquant' })
      await changer(1, 'RED', elargi)
      expect(await changer(2, 'AMBER', [])).toEqual({ version: 3, enAttente: true })
    })

    test('une tâche se revoit, et le journal dit ce qui a changé', async () => {
      const { id: incidentId } = await declarer(cnav)
      const saisie = {
        libelle: 'Prévenir l’hébergeur',
        organisme: 'CNAV' as const,
        role: '',
        echeanceLe: null,
      }
      const { id } = await cnav.cyber.tacheDIncident.create({ incidentId, ...saisie })
      const revue = { ...saisie, role: 'Exploitation', echeanceLe: '2026-11-23T08:00:00.000Z' }
      expect(await cnav.cyber.tacheDIncident.update({ id, version: 1, ...revue })).toEqual({ id, version: 2 })
      const { taches, journal } = await lire(incidentId)
      expect(taches).toMatchObject([{ id, version: 2, ...revue, faiteLe: null }])
      expect(journal[0]?.phrase).toMatch(
        /a revu la tâche «\sPrévenir l’hébergeur\s»\s: confiée à CNAV, Exploitation\s; à faire avant le 23\snovembre\s2026/,
      )
      expect(await refusDe(cert.cyber.tacheDIncident.update({ id, version: 1, ...saisie }))).toMatchObject({
        code: 'CONFLICT',
        conflit: { courant: { role: 'Exploitation' }, par: 'RSSI CNAV' },
      })
      await cnav.cyber.tacheDIncident.record({ id, version: 2, faite: true })
      await cnav.cyber.tacheDIncident.update({ id, version: 3, ...revue, libelle: 'Prévenir le support' })
      expect((await lire(incidentId)).taches).toMatchObject([
        { libelle: 'Prévenir le support', faiteLe: expect.any(String) },
      ])
    })

    test('un déclassement sans motif est refusé au champ', async () => {
      const { id } = await declarer(cnav)
      const diffusion = { tlp: 'GREEN' as const, destinataires: ['CNAV' as const], personnes: [] }
      expect(
        await refusDe(cnav.cyber.incident.updateDiffusion({ id, version: 1, diffusion, motif: 'ok' })),
      ).toMatchObject({ type: 'motif_manquant', champs: { motif: expect.any(String) } })
    })

    test('suit sa table de statuts, et se clôt quand plus rien n’est à déclarer', async () => {
      const { id } = await declarer(cnav, {
        impacts: [],
        qualification: { ...qualification, important: 'non' },
      })
      let version = 1
      for (const vers of ['qualifie', 'en_traitement', 'contenu', 'resolu', 'clos'] as const) {
        ;({ version } = await cnav.cyber.incident.updateStatut({ id, version, vers, motif: null }))
      }
      expect(await lire(id)).toMatchObject({ statut: 'clos', traiteLe: '2026-11-22T10:00:00.000Z' })
      expect(
        await refusDe(cnav.cyber.incident.updateStatut({ id, version, vers: 'en_traitement', motif })),
      ).toMatchObject({ type: 'changement_de_statut_refuse' })
      await cert.cyber.incident.updateStatut({ id, version, vers: 'en_traitement', motif })
      expect(await lire(id)).toMatchObject({ statut: 'en_traitement', traiteLe: null })
    })

    test('ne se clôt pas tant qu’une échéance est ouverte', async () => {
      const { id } = await declarer(cnav)
      let version = 1
      for (const vers of ['qualifie', 'en_traitement', 'resolu'] as const)
        ({ version } = await cnav.cyber.incident.updateStatut({ id, version, vers, motif: null }))
      expect((await lire(id)).transitions.map(({ vers }) => vers)).toEqual(['en_traitement'])
      expect(
        await refusDe(cnav.cyber.incident.updateStatut({ id, version, vers: 'clos', motif: null })),
      ).toMatchObject({ message: expect.stringContaining('échéances réglementaires') })
    })

    test('un fait corrigé garde ce qu’il disait, et les faits se rangent à leur propre instant', async () => {
      const { id } = await declarer(cnav)
      const premier = { connuLe: '2026-11-22T09:00:00.000Z', texte: 'Comptes fermés.' }
      const cree = await cnav.cyber.faitDIncident.create({ incidentId: id, ...premier })
      await cnav.cyber.faitDIncident.create({
        incidentId: id,
        connuLe: '2026-11-22T08:00:00.000Z',
        texte: 'Signalement.',
      })
      await cnav.cyber.faitDIncident.update({ ...cree, ...premier, texte: 'Deux cents comptes fermés.' })
      const { faits } = await lire(id)
      expect(faits.map(({ texte }) => texte)).toEqual(['Signalement.', 'Deux cents comptes fermés.'])
      expect(faits[1]?.anterieurs).toMatchObject([{ texte: 'Comptes fermés.', remplacePar: 'RSSI CNAV' }])
    })

    test('un lien vers ce qu’un lecteur ne peut pas lire n’existe pas pour lui', async () => {
      const secret = await declarer(cnav)
      const partage = await declarer(cnav, {
        diffusion: { tlp: 'AMBER', destinataires: ['CNAV', 'CNAF'], personnes: [] },
      })
      await cnav.cyber.lienDIncident.create({ incidentId: partage.id, genre: 'incident', cibleId: secret.id })
      expect((await lire(partage.id)).liens).toHaveLength(1)
      expect((await lire(partage.id, cnaf)).liens).toEqual([])
      expect(await cnaf.cyber.lienDIncident.search({ genre: 'incident', q: secret.reference })).toEqual([])
    })

    test('le plus récent rejoint le plus ancien, et ses échéances n’ont plus d’objet', async () => {
      const ancien = await declarer(cnav, { priseDeConnaissanceLe: '2026-11-21T08:00:00.000Z' })
      const recent = await declarer(cnav)
      expect(
        await refusDe(
          cnav.cyber.incident.decideFusion({ id: ancien.id, version: 1, dans: recent.id, motif }),
        ),
      ).toMatchObject({ type: 'fusion_impossible' })
      await cnav.cyber.incident.decideFusion({ id: recent.id, version: 1, dans: ancien.id, motif })
      const reuni = await lire(recent.id)
      expect(reuni).toMatchObject({
        statut: 'clos',
        peutGerer: false,
        fusionneDans: { reference: ancien.reference },
      })
      expect(reuni.echeances.every(({ etat }) => etat === 'sans_objet')).toBe(true)
      expect(
        await refusDe(
          cnav.cyber.incident.update({ id: recent.id, version: 2, titre: 'Autre', description: '' }),
        ),
      ).toMatchObject({ type: 'incident_fusionne' })
    })

    test('ne rejoint pas un incident que ses lecteurs ne peuvent pas lire, et ne le nomme jamais à qui ne le peut plus', async () => {
      const rouge = { tlp: 'RED' as const, destinataires: ['CNAV' as const], personnes: ['x'] }
      const ancien = await declarer(cnav, { priseDeConnaissanceLe: '2026-11-21T08:00:00.000Z' })
      const secret = await declarer(cnav, {
        priseDeConnaissanceLe: '2026-11-21T08:00:00.000Z',
        diffusion: rouge,
      })
      const recent = await declarer(cnav)
      const reunir = (dans: string) =>
        cnav.cyber.incident.decideFusion({ id: recent.id, version: 1, dans, motif: 'Même attaque.' })
      expect(await refusDe(reunir(secret.id))).toMatchObject({ type: 'fusion_impossible' })
      await reunir(ancien.id)
      await cnav.cyber.incident.updateDiffusion({ id: ancien.id, version: 1, diffusion: rouge, motif })
      const vu = await lire(recent.id, cert)
      expect(vu).toMatchObject({ statut: 'clos', fusionneDans: null, peutGerer: false })
      expect(JSON.stringify(vu)).not.toContain(ancien.reference)
      expect(JSON.stringify(vu)).not.toContain('Même attaque')
      const vue = await cert.cyber.echeance.get({ incidentId: recent.id, cle: 'nis2.notification' })
      expect(vue.echeance.motif).toBe('L’incident est suivi avec un autre incident.')
    })

    test('montre tous ses liens, même plus de vingt', async () => {
      const { id } = await declarer(cnav)
      for (let rang = 0; rang < 22; rang += 1) {
        const { id: cibleId } = await declarer(cnav, { impacts: [] })
        await cnav.cyber.lienDIncident.create({ incidentId: id, genre: 'incident', cibleId })
      }
      expect((await lire(id)).liens).toHaveLength(22)
    })

    test('la liste se filtre et se cherche sans accents, parmi ce que l’agent lit', async () => {
      const { reference } = await declarer(cnav, { titre: 'Défiguration de la vitrine', impacts: [] })
      expect(await references(cnav, { q: 'defiguration vitr' })).toEqual([reference])
      expect(await references(cnaf, { q: 'defiguration' })).toEqual([])
      expect(await references(cnav, { q: 'defiguration', statut: ['clos'] })).toEqual([])
      expect(await references(cnav, { q: 'defiguration', echeance: ['a_tenir', 'en_retard'] })).toEqual([
        reference,
      ])
    })

    test('une déclaration incohérente est refusée à ses champs', async () => {
      const { type } = await refusDe(
        cnav.cyber.incident.create({ ...declaration, qualification: { ...qualification, type: 'spam' } }),
      )
      expect(type).toBe('qualification_fausse')
      expect(await refusDe(declarer(cnav, { organisme: 'CNAF' }))).toMatchObject({ code: 'FORBIDDEN' })
      expect(
        await refusDe(declarer(cnav, { priseDeConnaissanceLe: '2026-11-23T08:00:00.000Z' })),
      ).toMatchObject({ type: 'instant_a_venir' })
    })
  })
})
