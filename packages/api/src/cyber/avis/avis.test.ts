import type { AdresseDesAvis } from '@sssi/domain/cyber'
import { describe, expect, test } from 'vitest'
import { refusDe } from '../../testing/attentes.ts'
import { surChaqueBase } from '../../testing/base.ts'
import { unCsaf } from '../csaf/testing/un-csaf.ts'
import { unCertfr, unKev } from './testing/un-certfr.ts'
import { ouvrirLaVeille } from './testing/veille-de-test.ts'

surChaqueBase((base) => {
  describe('la veille', () => {
    const veille = ouvrirLaVeille(base)
    const { importer, lister, lire } = veille

    test('reconnaît et range un avis du CERT-FR, que chacun de la chaîne peut lire', async () => {
      const { genre, issue, avisId, erreurs } = await importer(unCertfr({ numero: 1 }))
      expect({ genre, issue, erreurs }).toEqual({ genre: 'certfr', issue: 'nouveau', erreurs: [] })
      expect(await lire(avisId, veille.rssi)).toMatchObject({
        reference: 'CERTFR-2026-AVI-9001',
        emetteur: 'CERT-FR',
        tlp: 'CLEAR',
        decision: 'a_trier',
        risques: ['Déni de service'],
        droits: { veiller: false },
        cves: [{ cve: 'CVE-2026-90001' }, { cve: 'CVE-2026-90002' }],
        liens: [{ titre: 'Bulletin EX-1', hote: 'editeur.exemple' }],
      })
    })

    test('ne fait qu’un du même document reçu deux fois, si différemment qu’il soit écrit', async () => {
      const document = unCertfr({ numero: 2 })
      const { avisId } = await importer(document)
      const remis = Object.fromEntries(Object.entries(document).toReversed())
      expect(await importer(remis)).toMatchObject({ issue: 'deja_connu', avisId })
      expect((await lire(avisId)).receptions).toHaveLength(1)
      expect(await lister({ q: 'CERTFR-2026-AVI-9002' })).toEqual(['CERTFR-2026-AVI-9002'])
    })

    test('deux imports au même instant n’en font qu’un', async () => {
      const document = unCertfr({ numero: 3 })
      const rapports = await Promise.all([1, 2, 3].map(() => importer(document)))
      expect(rapports.map(({ issue }) => issue).toSorted()).toEqual(['deja_connu', 'deja_connu', 'nouveau'])
    })

    test('met à jour l’avis quand vient sa révision, et montre ce qui a changé', async () => {
      const { avisId } = await importer(unCertfr({ numero: 4 }))
      const revise = unCertfr({
        numero: 4,
        revisions: 2,
        title: 'Vulnérabilité corrigée',
        cves: [{ name: 'CVE-2026-90003' }],
      })
      expect(await importer(revise)).toMatchObject({ issue: 'revise', avisId })
      const { titre, revision, receptions, version } = await lire(avisId)
      expect({ titre, revision, version }).toEqual({
        titre: 'Vulnérabilité corrigée',
        revision: '2',
        version: 2,
      })
      expect(receptions[0]?.changements).toContainEqual({
        champ: 'CVE',
        genre: 'liste',
        ajouts: ['CVE-2026-90003'],
        retraits: ['CVE-2026-90001', 'CVE-2026-90002'],
      })
      expect(await importer(unCertfr({ numero: 4 }))).toMatchObject({ issue: 'plus_ancien', avisId })
      expect((await lire(avisId)).titre).toBe('Vulnérabilité corrigée')
    })

    test('dit qu’une même révision a changé sans le dire', async () => {
      await importer(unCertfr({ numero: 5 }))
      expect(await importer(unCertfr({ numero: 5, summary: 'Autre résumé.' }))).toMatchObject({
        issue: 'corrige',
      })
    })

    test('refuse un document invalide avec ses erreurs à leurs places, et n’en garde rien', async () => {
      const mauvais = {
        ...unCertfr({ numero: 7, cves: [{ name: 'CVE-2026-90001' }, { name: 'CVE-90' }] }),
        title: 3,
      }
      const refus = await importer(mauvais)
      expect(refus).toMatchObject({ issue: 'refuse', avisId: null })
      expect(refus.erreurs).toEqual([
        { chemin: '/title', message: 'Un texte est attendu.', ligne: 4, colonne: 11 },
        {
          chemin: '/cves/1/name',
          message: 'Un numéro de CVE s’écrit comme CVE-2026-12345.',
          ligne: expect.any(Number),
          colonne: expect.any(Number),
        },
      ])
      expect(await lister({ q: 'CERTFR-2026-AVI-9007' })).toEqual([])
    })

    test('importe une liste, et un refus n’empêche pas les autres', async () => {
      const { documents } = await veille.analyste.cyber.avis.import({
        texte: JSON.stringify([unCertfr({ numero: 8 }), { rien: 1 }, unCertfr({ numero: 9 })]),
      })
      expect(documents.map(({ issue }) => issue)).toEqual(['nouveau', 'refuse', 'nouveau'])
      expect(documents[1]?.erreurs[0]).toMatchObject({ chemin: '/1', ligne: 1 })
    })

    test('calcule la note d’un avis CSAF de son vecteur, et l’analyste l’ajuste à la sphère', async () => {
      const { avisId } = await importer(unCsaf({ id: 'EX-NOTE' }))
      const lu = await lire(avisId)
      expect(lu).toMatchObject({ score: 7.5, gravite: 'elevee' })
      const demande = { id: lu.id, version: lu.version, cve: 'CVE-2026-90001', motif: 'Non exposée.' }
      expect(
        await refusDe(veille.analyste.cyber.avis.updateVecteur({ ...demande, vecteur: 'CVSS:3.1/AV:Z' })),
      ).toMatchObject({ champs: { vecteur: 'Vecteur d’attaque (AV) vaut N, A, L, P.' } })
      const vecteur = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N/MAV:P'
      const { version } = await veille.analyste.cyber.avis.updateVecteur({ ...demande, vecteur })
      expect(await lire(avisId)).toMatchObject({ gravite: 'moyenne', cves: [{ ajuste: { vecteur } }] })
      await veille.analyste.cyber.avis.updateVecteur({ ...demande, version, vecteur: null })
      expect(await lire(avisId)).toMatchObject({ score: 7.5, cves: [{ ajuste: null }] })
    })

    test('marque les vulnérabilités exploitées des avis passés et à venir', async () => {
      const avant = await importer(unCertfr({ numero: 10, cves: [{ name: 'CVE-2026-91000' }] }))
      const kev = unKev(['CVE-2026-91000', 'CVE-2026-91001'])
      expect(await importer(kev)).toMatchObject({ genre: 'kev', issue: 'nouveau', reference: '2026.03.12' })
      expect(await importer(kev)).toMatchObject({ issue: 'deja_connu' })
      const apres = await importer(unCertfr({ numero: 11, cves: [{ name: 'CVE-2026-91001' }] }))
      for (const { avisId } of [avant, apres])
        expect(await lire(avisId)).toMatchObject({
          exploitee: true,
          echeance: '2026-04-02',
          cves: [{ exploitation: { echeance: '2026-04-02' } }],
        })
      expect((await lister({ exploitee: true })).toSorted()).toEqual([
        'CERTFR-2026-AVI-9010',
        'CERTFR-2026-AVI-9011',
      ])
      const suivant = unKev(['CVE-2026-91001'], { version: '2026.03.13', jour: '2026-03-13' })
      expect(await importer(suivant)).toMatchObject({ issue: 'revise' })
      expect((await lire(avant.avisId)).exploitee).toBe(false)
      expect(await importer(kev)).toMatchObject({ issue: 'plus_ancien' })
    })

    test('se trie : ignorer demande une raison, et chaque décision se garde', async () => {
      const { avisId } = await importer(unCertfr({ numero: 12 }))
      const id = avisId ?? ''
      const decider = (version: number, decision: 'ignorer' | 'informer', motif: string) =>
        veille.analyste.cyber.avis.decide({ id, version, decision, motif })
      expect(await refusDe(decider(1, 'ignorer', '  '))).toMatchObject({
        champs: { motif: expect.any(String) },
      })
      await decider(1, 'ignorer', 'Aucun organisme n’emploie ce produit.')
      expect(await refusDe(decider(1, 'informer', ''))).toMatchObject({
        code: 'CONFLICT',
        conflit: { courant: { decision: 'ignorer' }, par: expect.any(String) },
      })
      expect(await lister({ q: 'CERTFR-2026-AVI-9012', decision: ['a_trier'] })).toEqual([])
      expect((await lire(id)).journal[0]).toMatchObject({
        fait: 'decide',
        detail: { avant: 'a_trier', apres: 'ignorer', motif: 'Aucun organisme n’emploie ce produit.' },
      })
    })

    test('s’ignore par lot, sauf ce qu’un autre a changé entre-temps', async () => {
      const [a, b] = [await importer(unCertfr({ numero: 13 })), await importer(unCertfr({ numero: 14 }))]
      const { issues } = await veille.analyste.cyber.avis.decideLot({
        avis: [
          { id: a.avisId ?? '', version: 1 },
          { id: b.avisId ?? '', version: 7 },
        ],
        motif: 'Produits absents de la sphère.',
      })
      expect(issues.map(({ refus }) => refus === null)).toEqual([true, false])
    })

    test.each<[string, Partial<AdresseDesAvis>]>([
      ['un mot sans accent', { q: 'vulnerabilite zygomorphe' }],
      ['un début de mot', { q: 'zygom' }],
      ['une référence en minuscules', { q: 'certfr-2026-avi-9015' }],
      ['une CVE', { q: 'cve-2026-95015' }],
      ['un début de CVE', { q: 'CVE-2026-9501' }],
      ['un éditeur exact', { editeur: 'Zygomorphe SA' }],
      ['une période', { q: 'zygomorphe', du: '2026-03-12', au: '2026-03-12' }],
      ['l’absence de note', { q: 'zygomorphe', gravite: ['non_notee'] }],
    ])('se cherche par %s', async (_, adresse) => {
      await importer(
        unCertfr({
          numero: 15,
          title: 'Vulnérabilité dans le zygomorphe',
          cves: [{ name: 'CVE-2026-95015' }],
          affected_systems: [{ description: 'Z', product: { name: 'Z', vendor: { name: 'Zygomorphe SA' } } }],
        }),
      )
      expect(await lister(adresse)).toEqual(['CERTFR-2026-AVI-9015'])
    })

    test.each(["'", "a'b-1", '\\', '& | !', "'; drop table avis; --", ':*', '<->', 'de la', '   -1', '%_'])(
      'ne bute pas sur la recherche « %s »',
      async (q) => {
        await expect(lister({ q })).resolves.toBeInstanceOf(Array)
      },
    )

    test('montre sans danger ce qu’un document hostile contient', async () => {
      const { avisId } = await importer(
        unCertfr({
          numero: 16,
          title: 'Titre \u202Erenversé <b>',
          content: '<script>alert(1)</script>\n\n[mots](javascript:alert(1))',
          links: [{ title: 'piège', url: 'javascript:alert(1)' }],
        }),
      )
      const lu = await lire(avisId)
      expect(lu.titre).toBe('Titre renversé <b>')
      expect(lu.liens.map(({ titre }) => titre)).not.toContain('piège')
      expect(JSON.stringify(lu.texte)).not.toContain('"lien"')
    })
  })
})
