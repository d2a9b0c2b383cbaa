import type { Agent } from '@sssi/domain'
import { unAgent } from '@sssi/domain/testing'
import { eq } from 'drizzle-orm'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { surChaqueBase } from '../../testing/base.ts'
import { journalDeDeploiement } from '../journal/journal-de-deploiement.table.ts'
import { deploiementDeSection } from '../../core/registre/deploiement-de-section.table.ts'
import { cleDeSection } from './cle-de-section.table.ts'
import { estUneClePublique, signatureValide } from './cle-publique.ts'
import { createCle } from './create/create-cle.service.ts'
import { preparerClesDeDemonstration } from './demonstration/cles-de-demonstration.ts'
import { listCles } from './list/list-cles.service.ts'
import { revokeCle } from './revoke/revoke-cle.service.ts'
import { uneCle } from './testing/cle-de-test.ts'

const dss = unAgent().animateurDss()
const adminCnam = unAgent().administrateur('CNAM')
const adminAcoss = unAgent().administrateur('ACOSS')
const lecteur = unAgent().lecteur('CNAM')

describe('une clé publique', () => {
  test('se reconnaît à sa forme', () => {
    expect(estUneClePublique(uneCle().clePublique)).toBe(true)
  })

  test.each([
    '',
    'pas une clé',
    Buffer.alloc(31, 7).toString('base64'),
    Buffer.alloc(33, 7).toString('base64'),
    Buffer.alloc(32).toString('base64'),
    Buffer.from(`01${'00'.repeat(31)}`, 'hex').toString('base64'),
    Buffer.from(`00${'00'.repeat(30)}80`, 'hex').toString('base64'),
  ])('n’est pas « %s »', (clePublique) => {
    expect(estUneClePublique(clePublique)).toBe(false)
  })

  test('ne vérifie que ce que sa clé secrète a signé, à l’octet près', () => {
    const [cle, autre] = [uneCle(), uneCle()]
    const octets = Buffer.from('{"format":1}')
    const signature = cle.signer(octets)
    expect(signatureValide(cle.clePublique, octets, signature)).toBe(true)
    expect(signatureValide(autre.clePublique, octets, signature)).toBe(false)
    expect(signatureValide(cle.clePublique, Buffer.from('{"format":1} '), signature)).toBe(false)
    for (const fausse of ['', 'abc', signature.slice(4), `${signature}=`, signature.toLowerCase()])
      expect(signatureValide(cle.clePublique, octets, fausse)).toBe(false)
  })
})

surChaqueBase((base) => {
  const en = async (agent: Agent): Promise<ContexteAgent> => {
    const connecte = await base.portail.inscrire(agent)
    return { ...base.portail.contexte(connecte), agent: connecte }
  }
  const ajouter = async (agent: Agent, section: string, clePublique = uneCle().clePublique) =>
    createCle(await en(agent), { section, organisme: 'CNAM', clePublique, libelle: 'Chaîne de livraison' })
  const dernierFait = async (section: string) =>
    (
      await base.db
        .select()
        .from(journalDeDeploiement)
        .where(eq(journalDeDeploiement.section, section))
        .orderBy(journalDeDeploiement.numero)
    ).at(-1)

  test('la première clé d’une section nouvelle vient de la DSS, qui dit à qui est la section', async () => {
    expect(await ajouter(adminCnam, 'neuve')).toMatchObject({ error: { type: 'premiere_cle_a_la_dss' } })
    const sansOrganisme = {
      section: 'neuve',
      organisme: null,
      clePublique: uneCle().clePublique,
      libelle: 'L',
    }
    expect(await createCle(await en(dss), sansOrganisme)).toMatchObject({
      error: { type: 'organisme_a_preciser' },
    })
    const { clePublique, id } = uneCle()
    expect(await ajouter(dss, 'neuve', clePublique)).toEqual({ ok: true, value: { id } })
    expect(await dernierFait('neuve')).toMatchObject({
      fait: 'cle_ajoutee',
      auteur: dss.libelle,
      detail: { cle: id, clePublique, organisme: 'CNAM' },
    })
  })

  test('les suivantes viennent de l’administrateur de son organisme, ou de la DSS', async () => {
    await ajouter(dss, 'suivie')
    expect(await ajouter(adminCnam, 'suivie')).toMatchObject({ ok: true })
    expect(await ajouter(dss, 'suivie')).toMatchObject({ ok: true })
    expect(await ajouter(adminAcoss, 'suivie')).toMatchObject({ error: { type: 'ajout_interdit' } })
    expect(await ajouter(lecteur, 'suivie')).toMatchObject({ error: { type: 'ajout_interdit' } })
  })

  test('l’organisme est celui du registre, quoi qu’on dise', async () => {
    await base.db
      .insert(deploiementDeSection)
      .values({ section: 'acossienne', organisme: 'ACOSS', prefixe: '/acossienne' })
    expect(await ajouter(adminCnam, 'acossienne')).toMatchObject({ error: { type: 'ajout_interdit' } })
    expect(await ajouter(adminAcoss, 'acossienne')).toMatchObject({ error: { type: 'organisme_different' } })
  })

  test('une clé ne sert qu’une fois, à une section', async () => {
    const { clePublique } = uneCle()
    await ajouter(dss, 'une', clePublique)
    for (const section of ['une', 'deux'])
      expect(await ajouter(dss, section, clePublique)).toMatchObject({
        error: { type: 'cle_deja_ajoutee', message: expect.stringContaining('« une »') },
      })
  })

  test('une clé se révoque une fois, par qui décide de la section', async () => {
    const { clePublique, id } = uneCle()
    await ajouter(dss, 'revocable', clePublique)
    expect(await revokeCle(await en(adminAcoss), { id })).toMatchObject({
      error: { type: 'cle_introuvable' },
    })
    expect(await revokeCle(await en(adminCnam), { id: '0'.repeat(16) })).toMatchObject({
      error: { type: 'cle_introuvable' },
    })
    expect(await revokeCle(await en(adminCnam), { id })).toEqual({ ok: true, value: { id } })
    expect(await dernierFait('revocable')).toMatchObject({ fait: 'cle_revoquee', detail: { cle: id } })
    expect(await revokeCle(await en(dss), { id })).toMatchObject({ error: { type: 'cle_deja_revoquee' } })
  })

  test('qui décide de la section aujourd’hui révoque les clés d’un organisme qui ne l’a plus', async () => {
    const { clePublique, id } = uneCle()
    await ajouter(dss, 'cedee', clePublique)
    await base.db
      .insert(deploiementDeSection)
      .values({ section: 'cedee', organisme: 'ACOSS', prefixe: '/cedee' })
    expect(await listCles(await en(adminAcoss), { section: 'cedee' })).toMatchObject([
      { id, organisme: 'CNAM', revocable: true },
    ])
    expect(await revokeCle(await en(adminAcoss), { id })).toEqual({ ok: true, value: { id } })
  })

  test('chacun voit lesquelles des clés il peut révoquer', async () => {
    await ajouter(dss, 'listee')
    for (const [agent, revocable] of [
      [dss, true],
      [adminCnam, true],
      [adminAcoss, false],
    ] as const) {
      expect(await listCles(await en(agent), { section: 'listee' })).toMatchObject([
        { section: 'listee', organisme: 'CNAM', revoqueeLe: null, revocable },
      ])
    }
  })

  test('un portail de démonstration donne à chaque section une clé, la même à chaque démarrage', async () => {
    const dossier = await mkdtemp(join(tmpdir(), 'sssi-cles-'))
    const contexte = { db: base.db, horloge: base.portail.horloge }
    const sections = [
      { section: 'demo-cyber', organisme: 'CNAM' },
      { section: 'demo-cloud', organisme: 'ACOSS' },
    ] as const
    await preparerClesDeDemonstration(contexte, dossier, sections)
    const pem = await readFile(join(dossier, 'cles', 'demo-cyber.pem'), 'utf8')
    await preparerClesDeDemonstration(contexte, dossier, sections)
    expect(await readFile(join(dossier, 'cles', 'demo-cyber.pem'), 'utf8')).toBe(pem)
    expect((await stat(join(dossier, 'cles', 'demo-cyber.pem'))).mode & 0o777).toBe(0o600)
    expect((await readdir(join(dossier, 'cles'))).sort()).toEqual(['demo-cloud.pem', 'demo-cyber.pem'])
    const cles = await base.db.select().from(cleDeSection).where(eq(cleDeSection.section, 'demo-cyber'))
    expect(cles).toMatchObject([{ organisme: 'CNAM', libelle: 'Clé de démonstration' }])
    await rm(dossier, { recursive: true })
  })
})
