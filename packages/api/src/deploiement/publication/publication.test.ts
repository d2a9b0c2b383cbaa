import { limitesDePublication } from '@sssi/domain'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cheminDuContenu, lireContenu, sha384De } from '../../core/depot/contenu.ts'
import { surChaqueBase } from '../../testing/base.ts'
import { adopterClesDeDemonstration } from '../cle/demonstration/adopter-cle.ts'
import { uneCle } from '../cle/testing/cle-de-test.ts'
import { decrire, fichiersDe, recevoir, uneArchive, uneDescription } from './testing/archive-de-test.ts'
import { cles, essai, ouvrirBanc } from './testing/banc.ts'

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)

  test('une version bien signée est gardée telle quelle, avec ses fichiers, et inscrite au journal', async () => {
    const fichiers = fichiersDe('essai')
    const texte = JSON.stringify(uneDescription('essai', '1.0.0', fichiers), null, 1)
    const issue = await banc.publier(await uneArchive({ cle: cles.essai, description: texte, fichiers }))
    const taille = Object.values(fichiers).join('').length
    expect(issue).toMatchObject({ ok: true, value: { section: 'essai', version: '1.0.0', fichiers: 4 } })
    const [enregistree] = (await banc.versions()).filter(({ section }) => section === 'essai')
    expect(enregistree).toMatchObject({
      version: '1.0.0',
      source: 'publication',
      cle: cles.essai.id,
      descriptionSignee: texte,
      signature: cles.essai.signer(texte),
    })
    expect(enregistree?.taille).toBeGreaterThanOrEqual(taille)
    for (const contenu of Object.values(fichiers)) {
      const octets = Buffer.from(contenu)
      expect(await lireContenu(banc.depot(), sha384De(octets))).toEqual(octets)
    }
    expect((await banc.journal()).at(-1)).toMatchObject({
      section: 'essai',
      fait: 'publication',
      auteur: `Chaîne (clé ${cles.essai.id})`,
      detail: { version: '1.0.0', cle: cles.essai.id },
    })
  })

  test('le portail qui reçoit une section nouvelle la connaît aussitôt : un aperçu peut la montrer', async () => {
    const fichiers = fichiersDe('nuage')
    const description = uneDescription('nuage', '1.0.0', fichiers)
    expect(base.portail.catalogue.etat('nuage')).toBeUndefined()
    await banc.publier(await uneArchive({ cle: cles.nuage, description, fichiers }))
    expect(base.portail.catalogue.etat('nuage')).toMatchObject({ active: null })
  })

  test('la même version ne se publie pas deux fois, même avec un autre contenu', async () => {
    await banc.publier(
      await uneArchive({
        cle: cles.essai,
        description: uneDescription('essai', '2.0.0'),
        fichiers: fichiersDe('essai'),
      }),
    )
    const fichiers = { ...fichiersDe('essai'), 'assets/autre-5e6f.js': 'export default 2' }
    const description = uneDescription('essai', '2.0.0', fichiers)
    expect(await banc.refus(await uneArchive({ cle: cles.essai, description, fichiers }))).toMatchObject({
      statut: 409,
      message: expect.stringContaining('2.0.0'),
    })
  })

  test('de deux publications simultanées de la même version, une seule est gardée, avec ses fichiers', async () => {
    const archives = await Promise.all(
      ['un', 'deux'].map(async (contenu) => {
        const fichiers = { ...fichiersDe('essai'), 'assets/accueil-1a2b.js': contenu }
        return uneArchive({
          cle: cles.essai,
          description: uneDescription('essai', '3.0.0', fichiers),
          fichiers,
        })
      }),
    )
    const recoit = banc.publication()
    const issues = await Promise.all(archives.map(async (archive) => recoit(recevoir(archive))))
    expect(issues.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(issues.find(({ ok }) => !ok)).toMatchObject({ refus: { statut: 409 } })
    const gardees = (await banc.versions()).filter(({ version }) => version === '3.0.0')
    expect(gardees).toHaveLength(1)
    for (const { sha384 } of gardees[0]?.description.fichiers ?? [])
      expect(await lireContenu(banc.depot(), sha384)).not.toBeNull()
  })

  test('une clé révoquée pendant l’envoi ne publie pas', async () => {
    const cle = uneCle()
    await banc.ajouter('essai', cle.clePublique)
    const depot = banc.depot()
    banc.remplacerDepot({
      ...depot,
      ecrire: async (chemin, octets) => {
        await banc.revoquer(cle.id)
        return depot.ecrire(chemin, octets)
      },
    })
    const archive = await uneArchive({
      cle,
      description: uneDescription('essai', '8.0.0'),
      fichiers: fichiersDe('essai'),
    })
    expect(await banc.publier(archive)).toMatchObject({
      ok: false,
      refus: { statut: 401, code: 'cle_revoquee' },
    })
    expect((await banc.versions()).some(({ version }) => version === '8.0.0')).toBe(false)
  })

  test('des envois qui n’en finissent pas ne retiennent que leur section : les autres publient', async () => {
    const recoit = banc.publication()
    const fichiers = { ...fichiersDe('nuage'), 'assets/bruit.png': randomBytes(400_000) }
    const lents = await Promise.all(
      ['27.0.0', '27.1.0', '27.2.0', '27.3.0'].map(async (version) => {
        const archive = await uneArchive({
          cle: cles.nuage,
          description: uneDescription('nuage', version, fichiers),
          fichiers,
        })
        const flux = new PassThrough()
        flux.write(archive.subarray(0, -1000))
        return { issue: recoit(flux), finir: () => flux.end(archive.subarray(-1000)) }
      }),
    )
    // Deux attendent la suite, les deux autres sont éconduits aussitôt.
    const refusees = await Promise.all([
      Promise.race(lents.map(({ issue }) => issue)),
      recoit(recevoir(await essai())),
    ])
    expect(refusees).toMatchObject([
      { ok: false, refus: { statut: 429, code: 'envois_en_cours' } },
      { ok: true, value: { section: 'essai' } },
    ])
    for (const { finir } of lents) finir()
    const issues = await Promise.all(lents.map(({ issue }) => issue))
    expect(issues.filter(({ ok }) => ok)).toHaveLength(2)
    // Ce qu’ils retenaient est rendu.
    const description = uneDescription('nuage', '27.4.0', fichiers)
    expect(
      await recoit(recevoir(await uneArchive({ cle: cles.nuage, description, fichiers }))),
    ).toMatchObject({
      ok: true,
    })
  })

  describe('une section neuve, dont la clé est dans le dossier du portail', () => {
    const cle = uneCle()
    let dossier: string

    beforeAll(async () => {
      dossier = await mkdtemp(join(tmpdir(), 'sssi-cles-'))
      await mkdir(join(dossier, 'cles'))
      await writeFile(join(dossier, 'cles', 'neuve.pem'), cle.privee.export({ format: 'pem', type: 'pkcs8' }))
    })
    afterAll(() => rm(dossier, { recursive: true }))

    const archive = (section: string, version: string, signataire = cle) =>
      uneArchive({
        cle: signataire,
        description: uneDescription(section, version),
        fichiers: fichiersDe(section),
      })
    const adopter = () => adopterClesDeDemonstration({ db: base.db, horloge: base.portail.horloge }, dossier)

    test('ne se publie pas pour autant sur un vrai portail', async () => {
      expect(await banc.refus(await archive('neuve', '1.0.0'))).toMatchObject({ code: 'cle_inconnue' })
    })

    test('se publie sur celui de démonstration, sous l’organisme de son manifeste', async () => {
      banc.enDemonstration(adopter())
      expect(await banc.publier(await archive('neuve', '1.0.0'))).toMatchObject({ ok: true })
      expect(await banc.publier(await archive('neuve', '1.1.0'))).toMatchObject({ ok: true })
      const inscrites = (await banc.journal()).filter(
        ({ section, fait }) => section === 'neuve' && fait === 'cle_ajoutee',
      )
      expect(inscrites).toMatchObject([{ detail: { organisme: 'CNAM', libelle: 'Clé de démonstration' } }])
      banc.enDemonstration(null)
    })

    test('mais ni pour une autre section, ni d’une autre clé', async () => {
      banc.enDemonstration(adopter())
      expect(await banc.refus(await archive('autre', '1.0.0'))).toMatchObject({
        code: 'cle_d_une_autre_section',
      })
      expect(await banc.refus(await archive('neuve', '2.0.0', uneCle()))).toMatchObject({
        code: 'cle_inconnue',
      })
      banc.enDemonstration(null)
    })
  })

  test('une archive proche des limites passe', async () => {
    const fichiers: Record<string, string | Buffer> = { ...fichiersDe('essai') }
    for (let rang = 0; rang < 7; rang++) fichiers[`assets/${rang}.png`] = Buffer.alloc(5_000_000, rang + 1)
    const donne = { description: 'x'.repeat(limitesDePublication.description - 10_000) }
    const archive = await essai(
      (d) => ({ ...d, api: { 'steering.action.list': { prend: {}, donne } }, fichiers: decrire(fichiers) }),
      fichiers,
    )
    expect(await banc.publier(archive)).toMatchObject({ ok: true, value: { fichiers: 11 } })
  })

  test('un dépôt en panne n’enregistre rien, et la publication peut être refaite', async () => {
    const sain = banc.depot()
    banc.remplacerDepot({ ...sain, ecrire: async () => Promise.reject(new Error('disque plein')) })
    const archive = await uneArchive({
      cle: cles.essai,
      description: uneDescription('essai', '7.0.0'),
      fichiers: fichiersDe('essai'),
    })
    await expect(banc.publier(archive)).rejects.toThrow('disque plein')
    expect((await banc.versions()).some(({ version }) => version === '7.0.0')).toBe(false)
    banc.remplacerDepot(sain)
    expect(await banc.publier(archive)).toMatchObject({ ok: true })
    expect(banc.depot().chemins()).toContain(
      cheminDuContenu(sha384De(Buffer.from(fichiersDe('essai')['remoteEntry.js'] ?? ''))),
    )
  })

  test('un inconnu ne peut pas remplir le journal', async () => {
    const recoit = banc.publication()
    const nombre = async () => (await banc.journal()).length
    const avant = await nombre()
    const archive = await uneArchive({ cle: cles.inconnue, description: '{}', fichiers: {} })
    for (let fois = 0; fois < 30; fois++)
      expect(await recoit(recevoir(archive))).toMatchObject({ refus: { code: 'cle_inconnue' } })
    expect((await nombre()) - avant).toBe(20)
  })
})
