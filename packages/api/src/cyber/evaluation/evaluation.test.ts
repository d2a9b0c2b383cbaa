import { unAgent } from '@sssi/domain/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { refusDe } from '../../testing/attentes.ts'
import { surChaqueBase } from '../../testing/base.ts'
import { unReferentiel } from '../norme/testing/un-referentiel.ts'

const reponse = { commentaire: '', preuve: '', lien: '', fichiers: [] }

surChaqueBase((base) => {
  const en = (agent: Parameters<typeof base.portail.inscrireEtAppeler>[0]) =>
    base.portail.inscrireEtAppeler(agent)
  const rssi = () => en(unAgent({ id: 'rssi-cnav' }).rssi('CNAV'))
  const voisin = () => en(unAgent({ id: 'rssi-cnaf' }).rssi('CNAF'))
  const cert = () => en(unAgent({ id: 'cert' }).analysteCert())
  const importer = async (contenu: object) =>
    (await cert()).cyber.norme.import({ nature: 'json', texte: JSON.stringify(contenu) })
  let referentielId = ''

  beforeAll(async () => {
    referentielId = (await importer(unReferentiel())).id
  })

  async function attester(
    organisme: 'CNAV' | 'CNAF',
    niveaux: Readonly<Record<string, 'conforme' | 'partiel'>>,
  ) {
    const api = organisme === 'CNAV' ? await rssi() : await voisin()
    const { id, version } = await api.cyber.evaluation.create({ referentielId, organisme, reprendre: false })
    for (const [code, niveau] of Object.entries(niveaux))
      await api.cyber.evaluation.saveReponse({ evaluationId: id, code, version: 0, niveau, ...reponse })
    await api.cyber.evaluation.publish({ id, version, attestation: 'Vérifié.' })
    return id
  }

  describe('un référentiel', () => {
    test('importé deux fois n’est qu’un ; la même version avec un autre contenu est refusée', async () => {
      expect(await importer(unReferentiel())).toEqual({ id: referentielId, dejaImporte: true })
      const refus = await refusDe(importer(unReferentiel({ titre: 'Autre' })))
      expect(refus.type).toBe('edition_deja_importee')
    })

    test('mal formé est refusé à ses places', async () => {
      const refus = await refusDe(
        importer(
          unReferentiel({
            cle: 'faux',
            exigences: [{ code: 'A', parent: 'Z', titre: '', texte: '', poids: 1 }],
          }),
        ),
      )
      expect(Object.keys(refus.champs ?? {})).toEqual(['exigences[1].titre'])
    })

    test('vient aussi d’un tableau, dont chaque erreur nomme sa cellule', async () => {
      const { exigences: _e, correspondances: _c, format: _f, ...enTete } = unReferentiel({ cle: 'tableau' })
      const api = await cert()
      const texte = 'code;parent;titre;poids\nA;;Comptes;\nA1;A;Nommer les comptes;2,5\n\nA2;Z;;beaucoup\n'
      const refus = await refusDe(api.cyber.norme.import({ nature: 'csv', texte, enTete }))
      expect(Object.keys(refus.champs ?? {}).toSorted()).toEqual(['cellule C5', 'cellule D5'])
      const corrige = texte.replace('A2;Z;;beaucoup', 'A2;A;Retirer les comptes;1')
      const { id } = await api.cyber.norme.import({ nature: 'csv', texte: corrige, enTete })
      expect((await api.cyber.norme.get({ id })).exigences.map(({ poids }) => poids)).toEqual([1, 2.5, 1])
    })
  })

  describe('une évaluation', () => {
    test('n’existe que pour son organisme tant qu’elle n’est pas attestée', async () => {
      const api = await rssi()
      const { id, version } = await api.cyber.evaluation.create({
        referentielId,
        organisme: 'CNAV',
        reprendre: false,
      })
      await api.cyber.evaluation.saveReponse({
        evaluationId: id,
        code: 'A1',
        version: 0,
        niveau: 'conforme',
        ...reponse,
      })
      expect((await refusDe((await cert()).cyber.evaluation.get({ id }))).code).toBe('NOT_FOUND')
      await api.cyber.evaluation.publish({ id, version, attestation: 'Vérifié.' })
      expect((await (await cert()).cyber.evaluation.get({ id })).couverture).toMatchObject({
        pourcentage: 100,
        evaluees: 1,
        applicables: 3,
      })
      expect((await refusDe((await voisin()).cyber.evaluation.get({ id }))).code).toBe('NOT_FOUND')
    })

    test('attestée, ne change plus ; une autre repart de ses réponses', async () => {
      const id = await attester('CNAF', { A1: 'partiel', B: 'conforme' })
      const api = await voisin()
      const refus = await refusDe(
        api.cyber.evaluation.saveReponse({
          evaluationId: id,
          code: 'A2',
          version: 0,
          niveau: 'conforme',
          ...reponse,
        }),
      )
      expect(refus.type).toBe('evaluation_attestee')
      const suite = await api.cyber.evaluation.create({ referentielId, organisme: 'CNAF', reprendre: true })
      const lue = await api.cyber.evaluation.get({ id: suite.id })
      expect(lue.reponses.map(({ code, niveau }) => [code, niveau]).toSorted()).toEqual([
        ['A1', 'partiel'],
        ['B', 'conforme'],
      ])
      const seconde = api.cyber.evaluation.create({ referentielId, organisme: 'CNAF', reprendre: false })
      expect((await refusDe(seconde)).type).toBe('brouillon_existant')
    })

    test('« non applicable » demande un motif, et un chapitre ne s’évalue pas', async () => {
      const api = await rssi()
      const { id } = await api.cyber.evaluation.create({ referentielId, organisme: 'CNAV', reprendre: false })
      const repondre = (code: string) =>
        refusDe(
          api.cyber.evaluation.saveReponse({
            evaluationId: id,
            code,
            version: 0,
            niveau: 'non_applicable',
            ...reponse,
          }),
        )
      expect((await repondre('A1')).champs).toHaveProperty('commentaire')
      expect((await repondre('A')).type).toBe('exigence_inconnue')
      const vide = await refusDe(api.cyber.evaluation.publish({ id, version: 1, attestation: 'Rien.' }))
      expect(vide.type).toBe('rien_a_attester')
    })

    test('propose, sans rien écrire, ce qu’un référentiel correspondant a déjà établi', async () => {
      const { id: autreId } = await importer(
        unReferentiel({
          cle: 'socle',
          exigences: [{ code: 'S1', parent: null, titre: 'Comptes nominatifs', texte: '', poids: 1 }],
          correspondances: [
            { de: 'S1', vers: { referentiel: 'essai', code: 'A1' }, degre: 'equivalente', note: '' },
          ],
        }),
      )
      const api = await rssi()
      const { id } = await api.cyber.evaluation.create({
        referentielId: autreId,
        organisme: 'CNAV',
        reprendre: false,
      })
      const lue = await api.cyber.evaluation.get({ id })
      expect(lue.propositions).toMatchObject({
        S1: [{ niveau: 'conforme', depuis: { referentiel: 'essai', code: 'A1' } }],
      })
      expect(lue.reponses).toEqual([])
    })
  })

  test('la couverture ne donne à un RSSI que son organisme ; au CERT, tous', async () => {
    const organismes = async (api: Awaited<ReturnType<typeof rssi>>) =>
      (await api.cyber.norme.getCouverture({ id: referentielId })).organismes.map(
        ({ organisme }) => organisme,
      )
    expect(await organismes(await rssi())).toEqual(['CNAV'])
    expect(await organismes(await cert())).toEqual(['CNAV', 'CNAF'])
    expect((await (await rssi()).cyber.norme.getCouverture({ id: referentielId })).mediane).toBeNull()
  })

  test('le plan d’action d’un organisme n’est lu ni par un autre RSSI, ni sur un code inconnu', async () => {
    const api = await rssi()
    const mesure = {
      referentielId,
      organisme: 'CNAV' as const,
      libelle: 'Revue des comptes',
      porteur: 'Responsable des identités',
      echeance: '2026-11-01',
      etat: 'en_cours' as const,
      commentaire: '',
    }
    await api.cyber.mesure.create({ ...mesure, codes: ['A2'] })
    expect((await refusDe(api.cyber.mesure.create({ ...mesure, codes: ['Z'] }))).type).toBe('ecart_inconnu')
    const { mesures } = await (await cert()).cyber.mesure.list({ referentielId, organisme: 'CNAV' })
    expect(mesures).toMatchObject([{ libelle: 'Revue des comptes', enRetard: true }])
    expect((await (await voisin()).cyber.mesure.list({ referentielId, organisme: null })).mesures).toEqual([])
  })
})
