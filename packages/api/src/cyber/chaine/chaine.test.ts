import { chaineDeDepart, type DefinitionDeChaine } from '@sssi/domain/cyber'
import { unAgent } from '@sssi/domain/testing'
import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { refusDe } from '../../testing/attentes.ts'
import { surChaqueBase } from '../../testing/base.ts'
import type { Appelant } from '../../testing/portail.ts'
import { alerte } from '../alerte/alerte.table.ts'
import { activerUneChaine, inscrireContact, uneAlerte } from '../alerte/testing/alerte-de-test.ts'
import { versionDeChaine } from './version-de-chaine.table.ts'

const debut = '2026-11-23T10:00:00.000Z'
const courte: DefinitionDeChaine = { ...chaineDeDepart, organismes: ['CNAV'] }
const saisie = (definition: DefinitionDeChaine) => ({
  ...definition,
  organismes: [...definition.organismes],
  niveaux: [...definition.niveaux],
})

surChaqueBase((banc) => {
  let analyste: Appelant
  const personne = { debut, reponses: [{ organisme: 'CNAV' as const, niveau: null }] }
  const brouillon = async () => {
    const { numero } = await analyste.cyber.chaine.create({ depuis: null })
    return analyste.cyber.chaine.update({ numero, version: 0, definition: saisie(courte) })
  }

  beforeAll(async () => {
    analyste = await banc.portail.inscrireEtAppeler(unAgent({ id: 'analyste' }).analysteCert())
    await banc.portail.inscrire(unAgent({ id: 'rssi-cnav' }).rssi('CNAV'))
    await banc.portail.inscrire(unAgent({ id: 'hfds' }).hfds())
    await inscrireContact(banc.db, 'CNAV')
  })
  beforeEach(async () => {
    await banc.db.execute(sql`truncate ${versionDeChaine}, ${alerte} cascade`)
  })

  test('une version s’active après avoir été simulée jusqu’au HFDS, telle qu’elle est écrite', async () => {
    const ecrite = await brouillon()
    expect(await refusDe(analyste.cyber.chaine.activate(ecrite))).toMatchObject({
      type: 'simulation_manquante',
    })
    const { atteintLeHfds, etapes } = await analyste.cyber.chaine.simulate({
      numero: ecrite.numero,
      ...personne,
    })
    expect(atteintLeHfds).toBe(true)
    expect(etapes[0]).toMatchObject({ type: 'appel', contacts: ['Astreinte CNAV'] })
    const reecrite = await analyste.cyber.chaine.update({ ...ecrite, definition: saisie(courte) })
    expect(await refusDe(analyste.cyber.chaine.activate(reecrite))).toMatchObject({
      type: 'simulation_manquante',
    })
    await analyste.cyber.chaine.simulate({ numero: ecrite.numero, ...personne })
    await analyste.cyber.chaine.activate(reecrite)
    expect(await analyste.cyber.chaine.get({ numero: null })).toMatchObject({ numero: 1, etat: 'active' })
  })

  test('une simulation où quelqu’un répond avant le HFDS ne suffit pas', async () => {
    const ecrite = await brouillon()
    await analyste.cyber.chaine.simulate({
      numero: ecrite.numero,
      debut,
      reponses: [{ organisme: 'CNAV', niveau: 0 }],
    })
    expect(await refusDe(analyste.cyber.chaine.activate(ecrite))).toMatchObject({
      type: 'simulation_manquante',
    })
  })

  test('une version à qui il manque des contacts ne s’active pas, et dit lesquels', async () => {
    const ecrite = await brouillon()
    const definition = saisie({ ...courte, organismes: ['CNAV', 'GIP_UR'] })
    const reecrite = await analyste.cyber.chaine.update({ ...ecrite, definition })
    await analyste.cyber.chaine.simulate({ numero: ecrite.numero, ...personne })
    const { message, type } = await refusDe(analyste.cyber.chaine.activate(reecrite))
    expect(type).toBe('chaine_defectueuse')
    expect(message).toContain('niveau 1')
  })

  test('activer une version laisse l’ancienne lisible, et les alertes en cours gardent la leur', async () => {
    await activerUneChaine(banc.db)
    const { id } = await analyste.cyber.alerte.create(
      uneAlerte({ diffusion: { tlp: 'AMBER', destinataires: ['CNAV'], personnes: [] } }),
    )
    const ecrite = await brouillon()
    await analyste.cyber.chaine.simulate({ numero: ecrite.numero, ...personne })
    await analyste.cyber.chaine.activate(ecrite)
    const { versions } = await analyste.cyber.chaine.list()
    expect(versions.map(({ numero, etat }) => [numero, etat])).toEqual([
      [2, 'active'],
      [1, 'passee'],
    ])
    expect((await analyste.cyber.alerte.get({ id })).chaine).toBe(1)
    expect(
      await refusDe(analyste.cyber.chaine.update({ ...ecrite, version: 3, definition: saisie(courte) })),
    ).toMatchObject({ type: 'version_figee' })
  })

  test('il n’y a qu’un brouillon à la fois, et il se retire', async () => {
    const ecrite = await brouillon()
    expect(await refusDe(analyste.cyber.chaine.create({ depuis: null }))).toMatchObject({
      type: 'brouillon_deja_ouvert',
    })
    await analyste.cyber.chaine.delete(ecrite)
    expect((await analyste.cyber.chaine.list()).versions).toEqual([])
  })

  test('un brouillon changé entre-temps est un conflit, pas une perte', async () => {
    const ecrite = await brouillon()
    const { code, conflit } = await refusDe(
      analyste.cyber.chaine.update({ ...ecrite, version: 0, definition: saisie(courte) }),
    )
    expect(code).toBe('CONFLICT')
    expect(conflit?.courant).toMatchObject({ organismes: ['CNAV'] })
  })
})
