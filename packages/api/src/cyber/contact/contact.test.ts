import { unAgent } from '@sssi/domain/testing'
import { expect, test } from 'vitest'
import { refusDe } from '../../testing/attentes.ts'
import { surChaqueBase } from '../../testing/base.ts'
import { contactsDAstreinte } from './contacts-d-astreinte.ts'

const saisie = {
  nom: 'Astreinte sécurité',
  fonction: '',
  courriel: 'astreinte@exemple.invalid',
  telephone: '',
  agentId: null,
  clePgp: null,
  astreinte: true,
  rang: 1,
  absences: [] as { du: string; au: string }[],
  suppleantId: null as string | null,
}

surChaqueBase((base) => {
  const rssi = () => base.portail.inscrireEtAppeler(unAgent({ id: 'rssi-cnav' }).rssi('CNAV'))
  const cert = () => base.portail.inscrireEtAppeler(unAgent({ id: 'cert' }).analysteCert())
  const creer = async (changement: Partial<typeof saisie> = {}) =>
    (await rssi()).cyber.contact.create({ organisme: 'CNAV', ...saisie, ...changement })

  test('l’absent est remplacé par son suppléant, le jour même', async () => {
    const suppleant = await creer({ nom: 'Relève', astreinte: false })
    const absent = await creer({
      suppleantId: suppleant.id,
      absences: [{ du: '2026-11-20', au: '2026-11-25' }],
    })
    const appeles = async (instant: string) =>
      (await contactsDAstreinte(base.db, 'CNAV', new Date(instant))).map(({ id }) => id)
    expect(await appeles('2026-11-22T10:00:00Z')).toEqual([suppleant.id])
    // Minuit passé à Paris : le congé est fini, même si le jour ne l’est pas encore en temps universel.
    expect(await appeles('2026-11-25T23:30:00Z')).toEqual([absent.id])
    const { appels } = await (await cert()).cyber.contact.list({ q: '', organisme: 'CNAV' })
    expect(appels.find(({ organisme }) => organisme === 'CNAV')?.contacts).toEqual([suppleant.id])
  })

  test('se retrouve par ses mots, sans accents', async () => {
    await creer({ nom: 'Équipe réseau', astreinte: false })
    const { contacts } = await (await cert()).cyber.contact.list({ q: 'reseau equipe', organisme: null })
    expect(contacts.map(({ nom }) => nom)).toEqual(['Équipe réseau'])
  })

  test('« j’ai vérifié » date la vérification, et un contact à revérifier se voit après 90 jours', async () => {
    const { id, version } = await creer({ nom: 'Vérifié', astreinte: false })
    base.portail.horloge.avancerA('2027-03-01')
    const api = await rssi()
    const lire = async () =>
      (await api.cyber.contact.list({ q: 'Vérifié', organisme: null })).contacts.find((c) => c.id === id)
    expect((await lire())?.aReverifier).toBe(true)
    await api.cyber.contact.recordVerification({ id, version })
    expect(await lire()).toMatchObject({ aReverifier: false, verifieLe: '2027-03-01' })
    base.portail.horloge.avancerA('2026-11-22')
  })

  test('un suppléant d’un autre organisme est refusé, comme soi-même', async () => {
    const ailleurs = await (await cert()).cyber.contact.create({ organisme: 'CNAF', ...saisie })
    expect((await refusDe(creer({ suppleantId: ailleurs.id }))).type).toBe('suppleant_invalide')
    const { id, version } = await creer()
    const refus = await refusDe(
      (await rssi()).cyber.contact.update({ id, version, ...saisie, suppleantId: id }),
    )
    expect(refus.champs).toHaveProperty('suppleantId')
  })

  test('retiré, il disparaît, et l’histoire dit qu’il a existé sans garder ses coordonnées', async () => {
    const { id, version } = await creer({ nom: 'Éphémère' })
    const api = await rssi()
    await api.cyber.contact.delete({ id, version })
    expect((await api.cyber.contact.list({ q: 'Éphémère', organisme: null })).contacts).toEqual([])
    const [derniere] = await api.cyber.contact.listJournal({ organisme: 'CNAV' })
    expect(derniere).toMatchObject({ fait: 'contact_retire', nom: 'Éphémère' })
  })

  test('deux modifications de la même lecture : la seconde apprend qui a écrit la première', async () => {
    const { id, version } = await creer()
    await (await cert()).cyber.contact.update({ id, version, ...saisie, nom: 'Renommé' })
    const refus = await refusDe((await rssi()).cyber.contact.update({ id, version, ...saisie }))
    expect(refus).toMatchObject({ code: 'CONFLICT', conflit: { courant: { nom: 'Renommé' } } })
    expect(refus.conflit?.par).toContain('CERT')
  })
})
