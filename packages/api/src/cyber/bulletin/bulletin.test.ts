import { filtreDeBulletinsVide } from '@sssi/domain/cyber'
import { unAgent } from '@sssi/domain/testing'
import { eq, like } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { courriel } from '../../core/courriel/courriel.table.ts'
import { executerTaches } from '../../core/taches/executer-taches.ts'
import { refusDe } from '../../testing/attentes.ts'
import { surChaqueBase } from '../../testing/base.ts'
import type { Appelant } from '../../testing/portail.ts'
import { unCsaf } from '../csaf/testing/un-csaf.ts'
import { declassement } from '../declassement/declassement.table.ts'
import { journalCyber } from '../journal/journal-cyber.table.ts'
import { bulletin } from './bulletin.table.ts'
import { gestionnairesDesBulletins } from './notification/notification.taches.ts'
import { ecrire, publier, unContenu, uneDiffusion } from './testing/un-bulletin.ts'

const motif = 'L’éditeur a rendu public son correctif ce matin.'
const reponse = {
  organisme: 'CNAV',
  revisionLue: 1,
  version: 0,
  etat: 'concerne',
  constateLe: '2026-11-21',
  correctionPrevueLe: null,
  commentaire: '',
} as const

surChaqueBase((base) => {
  describe('un bulletin', () => {
    const ids = {
      cert: randomUUID(),
      autreCert: randomUUID(),
      cnav: randomUUID(),
      cnaf: randomUUID(),
      hfds: randomUUID(),
    }
    let cert: Appelant
    let autreCert: Appelant
    let cnav: Appelant
    let cnaf: Appelant
    let hfds: Appelant
    beforeAll(async () => {
      const inscrire = base.portail.inscrireEtAppeler
      cert = await inscrire({ ...unAgent().analysteCert(), id: ids.cert })
      autreCert = await inscrire({ ...unAgent().analysteCert(), id: ids.autreCert })
      cnav = await inscrire({ ...unAgent().rssi('CNAV'), id: ids.cnav })
      cnaf = await inscrire({ ...unAgent().rssi('CNAF'), id: ids.cnaf })
      hfds = await inscrire({ ...unAgent().hfds(), id: ids.hfds })
    })

    const envoyer = () =>
      executerTaches({
        ...base.portail.contexte(null),
        gestionnaires: gestionnairesDesBulletins('https://portail.invalid'),
      })

    test('prend son numéro quand il est publié, et pas avant ; un refus le rend', async () => {
      const brouillon = await ecrire(cert)
      expect((await cert.cyber.bulletin.get({ id: brouillon.id })).numero).toBeNull()
      const mauvais = await ecrire(cert, unContenu({ produits: [] }))
      expect(
        (await refusDe(cert.cyber.bulletin.publish({ ...mauvais, resumeDeRevision: '' }))).champs,
      ).toHaveProperty(['contenu.produits'])
      await cert.cyber.bulletin.publish({ ...brouillon, resumeDeRevision: '' })
      const suivant = await publier(cert)
      const numeros = await Promise.all(
        [brouillon, suivant].map(async ({ id }) => (await cert.cyber.bulletin.get({ id })).numero ?? ''),
      )
      const [premier = 0, second = 0] = numeros.map((numero) =>
        Number(/^SSSI-CERT-2026-(\d{4})$/.exec(numero)?.[1]),
      )
      expect(second).toBe(premier + 1)
    })

    test('deux publications au même instant n’ont pas le même numéro', async () => {
      const brouillons = [await ecrire(cert), await ecrire(cert)]
      await Promise.all(brouillons.map((un) => cert.cyber.bulletin.publish({ ...un, resumeDeRevision: '' })))
      const numeros = await Promise.all(
        brouillons.map(async ({ id }) => (await cert.cyber.bulletin.get({ id })).numero),
      )
      expect(new Set(numeros).size).toBe(2)
    })

    test('une écriture qui n’a pas vu l’autre est un conflit, qui la montre', async () => {
      const lu = await ecrire(cert)
      await autreCert.cyber.bulletin.update({
        ...lu,
        contenu: unContenu({ titre: 'Le sien' }),
        diffusion: null,
      })
      const refus = await refusDe(
        cert.cyber.bulletin.update({ ...lu, contenu: unContenu({ titre: 'Le mien' }), diffusion: null }),
      )
      expect(refus).toMatchObject({
        code: 'CONFLICT',
        conflit: { courant: { contenu: { titre: 'Le sien' } } },
      })
    })

    test('se révise sans changer pour ses lecteurs avant d’être publié, puis se redemande à tous', async () => {
      const publie = await publier(cert)
      const { id } = publie
      const dite = await cnav.cyber.reponse.record({ bulletinId: id, ...reponse })
      expect(dite.version).toBe(1)
      const ecrit = await cert.cyber.bulletin.update({
        ...publie,
        contenu: unContenu({ titre: 'Révisé' }),
        diffusion: null,
      })
      expect((await cnav.cyber.bulletin.get({ id })).contenu.titre).toBe(unContenu().titre)
      expect((await cert.cyber.bulletin.get({ id })).redaction?.sansReponse).toEqual(['CNAF'])

      expect(
        (await refusDe(cert.cyber.bulletin.publish({ ...ecrit, resumeDeRevision: '' }))).champs,
      ).toHaveProperty('resumeDeRevision')
      await cert.cyber.bulletin.publish({ ...ecrit, resumeDeRevision: 'Correctif paru' })
      const lu = await cnav.cyber.bulletin.get({ id })
      expect(lu).toMatchObject({ revision: 2, contenu: { titre: 'Révisé' } })
      expect(lu.revisions.map(({ resume }) => resume)).toEqual(['Première publication', 'Correctif paru'])
      expect((await cert.cyber.bulletin.get({ id })).redaction?.sansReponse).toEqual(['CNAV', 'CNAF'])
      expect(
        (await refusDe(cnav.cyber.reponse.record({ bulletinId: id, ...reponse, version: 1 }))).type,
      ).toBe('revision_depassee')
    })

    test('ne montre à un organisme que ses propres réponses', async () => {
      const { id } = await publier(cert)
      await cnav.cyber.reponse.record({ bulletinId: id, ...reponse, commentaire: 'Deux passerelles' })
      expect((await cert.cyber.bulletin.get({ id })).reponses).toHaveLength(1)
      expect((await cnaf.cyber.bulletin.get({ id })).reponses).toEqual([])
      const vues = await cnaf.cyber.reponse.list({ manquantes: true, taille: 50 })
      expect(vues.find((une) => une.id === id)).toMatchObject({ sansReponse: ['CNAF'], reponses: [] })
      const filtre = { ...filtreDeBulletinsVide, sansReponse: ['CNAV' as const] }
      expect((await cnaf.cyber.bulletin.list({ filtre, apres: null, taille: 100 })).lignes).toEqual([])
    })

    test('se restreint aussitôt, et ne s’élargit qu’avec un motif et le niveau écrit en toutes lettres', async () => {
      const { id, version } = await publier(cert)
      const strict = { diffusion: uneDiffusion({ tlp: 'AMBER+STRICT' }), motif: '', confirmation: '' }
      await cert.cyber.bulletin.updateDiffusion({ id, version, ...strict })
      const large = { id, version: version + 1, diffusion: uneDiffusion({ tlp: 'GREEN' }) }
      expect(
        (
          await refusDe(
            cert.cyber.bulletin.updateDiffusion({ ...large, motif: 'court', confirmation: 'oui' }),
          )
        ).champs,
      ).toMatchObject({ motif: expect.any(String), confirmation: expect.any(String) })
      await cert.cyber.bulletin.updateDiffusion({ ...large, motif, confirmation: 'TLP:GREEN' })
      expect((await hfds.cyber.bulletin.get({ id })).tlp).toBe('GREEN')
    })

    test('ne sort de TLP:RED que par une seconde personne, nommée elle aussi', async () => {
      const rouge = uneDiffusion({ tlp: 'RED', destinataires: ['CNAV'], personnes: [ids.hfds] })
      const { id, version } = await publier(cert, unContenu(), rouge)
      const demande = { id, version, diffusion: uneDiffusion(), motif, confirmation: 'TLP:AMBER' }
      expect((await refusDe(cert.cyber.bulletin.updateDiffusion(demande))).type).toBe('declassement_a_deux')
      expect((await refusDe(autreCert.cyber.declassement.propose(demande))).code).toBe('NOT_FOUND')
      await cert.cyber.declassement.propose(demande)
      const pourElle = (await cert.cyber.bulletin.get({ id })).declassement
      const pourLui = (await hfds.cyber.bulletin.get({ id })).declassement
      expect([pourElle?.aDecider, pourLui?.aDecider]).toEqual([false, true])
      const decision = { id: pourLui?.id ?? '', version: 1, decision: 'approuve', motif: '' } as const
      expect((await refusDe(cert.cyber.declassement.decide(decision))).code).toBe('FORBIDDEN')
      expect((await refusDe(autreCert.cyber.declassement.decide(decision))).code).toBe('NOT_FOUND')
      await hfds.cyber.declassement.decide(decision)
      expect((await cnaf.cyber.bulletin.get({ id })).tlp).toBe('AMBER')
    })

    test('ne s’ouvre à personne de plus sans motif, même au même niveau, et le journal dit à qui', async () => {
      const rouge = uneDiffusion({ tlp: 'RED', destinataires: ['CNAV'], personnes: [ids.hfds] })
      const lu = await publier(cert, unContenu(), rouge)
      const diffusion = { ...rouge, personnes: [ids.hfds, ids.cnav] }
      const sansMotif = { ...lu, diffusion, motif: '', confirmation: '' }
      expect((await refusDe(cert.cyber.bulletin.updateDiffusion(sansMotif))).champs).toHaveProperty('motif')
      await cert.cyber.bulletin.updateDiffusion({ ...sansMotif, motif, confirmation: 'TLP:RED' })
      const { redaction } = await cert.cyber.bulletin.get({ id: lu.id })
      expect(redaction?.journal.find(({ fait }) => fait === 'bulletin_diffuse')?.detail).toMatchObject({
        motif,
        personnesAvant: [ids.cert, ids.hfds],
        personnesApres: expect.arrayContaining([ids.cert, ids.hfds, ids.cnav]),
        personnesAjoutees: [unAgent().rssi('CNAV').libelle],
      })

      const strict = uneDiffusion({ tlp: 'AMBER+STRICT', destinataires: ['CNAV'] })
      const publie = await publier(cert, unContenu(), strict)
      const elargi = {
        ...publie,
        diffusion: uneDiffusion({ tlp: 'AMBER+STRICT' }),
        motif: '',
        confirmation: '',
      }
      expect((await refusDe(cert.cyber.bulletin.updateDiffusion(elargi))).type).toBe(
        'declassement_non_decide',
      )
    })

    test('ne se déclasse pas s’il a changé depuis la demande', async () => {
      const rouge = uneDiffusion({ tlp: 'RED', destinataires: ['CNAV'], personnes: [ids.hfds] })
      const { id, version } = await publier(cert, unContenu(), rouge)
      const demande = { id, version, diffusion: uneDiffusion(), motif, confirmation: 'TLP:AMBER' }
      await cert.cyber.declassement.propose(demande)
      await cert.cyber.bulletin.update({
        id,
        version: version + 1,
        contenu: unContenu({ titre: 'Autre chose' }),
        diffusion: null,
      })
      const pourLui = (await hfds.cyber.bulletin.get({ id })).declassement
      const decision = { id: pourLui?.id ?? '', version: 1, motif: 'Il a changé.' }
      expect(
        (await refusDe(hfds.cyber.declassement.decide({ ...decision, decision: 'approuve' }))).type,
      ).toBe('bulletin_change_depuis')
      await hfds.cyber.declassement.decide({ ...decision, decision: 'refuse' })
      await cert.cyber.declassement.propose({ ...demande, version: version + 2 })
    })

    test('tiré d’un avis, ne l’ouvre pas à plus de monde sans que cela se décide', async () => {
      const { documents } = await cert.cyber.avis.import({ texte: JSON.stringify(unCsaf({ tlp: 'RED' })) })
      const avisId = documents[0]?.avisId ?? ''
      await cert.cyber.bulletin.getModele({ avisId })
      const lectures = await base.db.select().from(journalCyber).where(eq(journalCyber.objetId, avisId))
      expect(lectures.map(({ fait }) => fait)).toContain('lu')
      const contenu = unContenu()
      expect(
        (await refusDe(cert.cyber.bulletin.create({ avisId, contenu, diffusion: uneDiffusion() }))).type,
      ).toBe('plus_ouvert_que_son_avis')
      const rouge = uneDiffusion({ tlp: 'RED', destinataires: ['CNAV'], personnes: [ids.autreCert] })
      const { id, version } = await cert.cyber.bulletin.create({ avisId, contenu, diffusion: rouge })
      const demande = { id, version, diffusion: uneDiffusion(), motif, confirmation: 'TLP:AMBER' }
      await cert.cyber.declassement.propose(demande)
      const [attend] = await base.db.select().from(declassement).where(eq(declassement.bulletinId, id))
      const suite = { id, version: version + 1, resumeDeRevision: '' }
      await base.db.update(bulletin).set({ tlp: 'AMBER' }).where(eq(bulletin.id, id))
      expect((await refusDe(cert.cyber.bulletin.publish(suite))).type).toBe('plus_ouvert_que_son_avis')
      await base.db.update(bulletin).set({ tlp: 'RED' }).where(eq(bulletin.id, id))
      const decision = { id: attend?.id ?? '', version: 1, decision: 'approuve', motif: '' } as const
      await autreCert.cyber.declassement.decide(decision)
      await cert.cyber.bulletin.publish({ ...suite, version: version + 2 })
    })

    test('ne rend pas son contenu dans un conflit en TLP:RED : la fiche, elle, inscrit qui l’a lu', async () => {
      const rouge = uneDiffusion({ tlp: 'RED', destinataires: ['CNAV'], personnes: [ids.hfds] })
      const { id, version } = await publier(cert, unContenu(), rouge)
      const perimee = { id, version: version - 1, contenu: unContenu(), diffusion: null }
      expect((await refusDe(cert.cyber.bulletin.update(perimee))).conflit?.courant).toEqual({ version })
    })

    test('garde la trace de chaque lecture en TLP:RED', async () => {
      const rouge = uneDiffusion({ tlp: 'RED', destinataires: ['CNAV'], personnes: [ids.cnav] })
      const { id } = await publier(cert, unContenu(), rouge)
      for (let fois = 0; fois < 2; fois += 1) await cnav.cyber.bulletin.get({ id })
      const lectures = await base.db.select().from(journalCyber).where(eq(journalCyber.objetId, id))
      expect(
        lectures.filter(({ fait, agentId }) => fait === 'bulletin_lu' && agentId === ids.cnav),
      ).toHaveLength(2)
    })

    test('retiré, reste lisible, dit pourquoi et n’attend plus de réponse', async () => {
      const publie = await publier(cert)
      await cert.cyber.bulletin.withdraw({ ...publie, motif: 'Fausse alerte de l’éditeur.' })
      expect(await cnav.cyber.bulletin.get({ id: publie.id })).toMatchObject({
        etat: 'retire',
        motifDeRetrait: 'Fausse alerte de l’éditeur.',
        droits: { repondre: [] },
      })
      expect((await refusDe(cnav.cyber.reponse.record({ bulletinId: publie.id, ...reponse }))).type).toBe(
        'geste_impossible',
      )
      expect(
        (await refusDe(cert.cyber.bulletin.delete({ id: publie.id, version: publie.version + 1 }))).type,
      ).toBe('geste_impossible')
    })

    test('se notifie à ceux qui le lisent : à partir d’AMBER, le courriel ne dit que le numéro et un lien', async () => {
      const { id } = await publier(cert, unContenu({ titre: 'Titre secret', resume: 'Résumé secret' }))
      await envoyer()
      const recus = await base.db
        .select()
        .from(courriel)
        .where(like(courriel.cle, `%${id}%`))
      expect(recus.map(({ a }) => a).toSorted()).toEqual(
        [`${ids.cnav}@exemple.invalid`, `${ids.cnaf}@exemple.invalid`].toSorted(),
      )
      for (const { objet, texte } of recus) {
        expect(`${objet} ${texte}`).not.toMatch(/secret/)
        expect(texte).toContain(`https://portail.invalid/cyber/bulletins/${id}`)
      }
    })

    test('se relance auprès de ceux qui se taisent, le jour dit', async () => {
      const { id } = await publier(cert, unContenu({ reponseAttendueLe: '2026-11-22' }))
      await cnav.cyber.reponse.record({ bulletinId: id, ...reponse })
      await envoyer()
      const relances = await base.db
        .select()
        .from(courriel)
        .where(like(courriel.cle, `bulletin-relance-${id}%`))
      expect(relances.map(({ a }) => a)).toEqual([`${ids.cnaf}@exemple.invalid`])
    })

    test('se liste page après page, sans trou ni doublon', async () => {
      const filtre = { ...filtreDeBulletinsVide, q: 'passerelle exemple' }
      const tous = await cert.cyber.bulletin.list({ filtre, apres: null, taille: 100 })
      const ids: string[] = []
      let apres: string | null = null
      do {
        const page: Awaited<ReturnType<typeof cert.cyber.bulletin.list>> = await cert.cyber.bulletin.list({
          filtre,
          apres,
          taille: 2,
        })
        ids.push(...page.lignes.map(({ id }) => id))
        apres = page.suite
      } while (apres !== null)
      expect(ids).toEqual(tous.lignes.map(({ id }) => id))
    })
  })
})
