import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../testing/base.ts'
import { deploiementDeSection } from '../../core/registre/deploiement-de-section.table.ts'
import { decrire, fichiersDe, manifeste, uneArchive, uneDescription } from './testing/archive-de-test.ts'
import { cles, essai, ouvrirBanc } from './testing/banc.ts'
import { refusDeLArchive } from './testing/refus-de-l-archive.ts'
import { refusDeLaDescription } from './testing/refus-de-la-description.ts'
import { refusDesFichiers } from './testing/refus-des-fichiers.ts'
import { refusDuManifeste } from './testing/refus-du-manifeste.ts'

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)

  describe('est refusé, sans rien laisser, ce qui', () => {
    test.each([...refusDeLArchive, ...refusDeLaDescription, ...refusDesFichiers, ...refusDuManifeste])(
      '%s',
      async (_cas, statut, code, archive) => {
        expect(await banc.refus(await archive())).toMatchObject({ statut, code })
      },
    )

    test('prend les adresses d’une autre section', async () => {
      expect(await banc.publier(await essai())).toMatchObject({ ok: true })
      const voulu = manifeste('nuage', { prefixe: '/essai' })
      const fichiers = { ...fichiersDe('nuage'), 'section.json': JSON.stringify(voulu) }
      const description = { ...uneDescription('nuage', '1.0.0', fichiers), manifeste: voulu }
      expect(await banc.refus(await uneArchive({ cle: cles.nuage, description, fichiers }))).toMatchObject({
        statut: 422,
        code: 'prefixe_d_une_autre_section',
      })
    })
  })

  test('une section ne change ni d’adresses ni d’organisme, et rien n’est gardé de l’essai', async () => {
    await banc.publier(await essai())
    const voulu = manifeste('essai', { prefixe: '/ailleurs' })
    const fichiers = {
      ...fichiersDe('essai'),
      'section.json': JSON.stringify(voulu),
      'assets/jamais-9f8e.js': 'export default 0',
    }
    expect(await banc.refus(await essai((d) => ({ ...d, manifeste: voulu }), fichiers))).toMatchObject({
      statut: 422,
      code: 'prefixe_d_une_autre_section',
    })
    const { 'section.json': _, ...reste } = fichiers
    const memes = { ...reste, 'section.json': JSON.stringify(manifeste('essai')) }
    await base.db
      .update(deploiementDeSection)
      .set({ organisme: 'ACOSS' })
      .where(eq(deploiementDeSection.section, 'essai'))
    expect(await banc.refus(await essai(undefined, memes))).toMatchObject({
      statut: 422,
      code: 'organisme_different',
    })
    await base.db
      .update(deploiementDeSection)
      .set({ organisme: 'CNAM' })
      .where(eq(deploiementDeSection.section, 'essai'))
  })

  test('le refus dit ce qui ne va pas, un par un, et le journal le retient sans le contenu', async () => {
    const { 'assets/accueil-1a2b.js': _, 'assets/accueil-3c4d.css': __, ...envoyes } = fichiersDe('essai')
    const lu = await banc.refus(await essai(undefined, fichiersDe('essai'), envoyes))
    expect(lu.details).toEqual(['« assets/accueil-1a2b.js » manque.', '« assets/accueil-3c4d.css » manque.'])
    expect((await banc.journal()).at(-1)).toMatchObject({
      section: 'essai',
      detail: { cle: cles.essai.id, details: lu.details },
    })
  })

  test('une équipe dont les versions prennent toute sa place est refusée, et les autres publient', async () => {
    await banc.publier(await essai())
    banc.limiter(1_000_000)
    const fichiers = { ...fichiersDe('essai'), 'assets/image.png': Buffer.alloc(1_500_000) }
    const lu = await banc.refus(await essai((d) => ({ ...d, fichiers: decrire(fichiers) }), fichiers))
    expect(lu).toMatchObject({ statut: 422, code: 'quota_depasse' })
    expect(lu.message).toContain('Les versions publiées de CNAM occupent 0 Mo sur 1 Mo')
    expect(lu.message).toContain('celle-ci, de 1,4 Mo, n’y tient pas')
    expect(await banc.publier(await essai())).toMatchObject({ ok: true })
  })

  test('un refus reste court, quoi qu’on ait envoyé', async () => {
    const long = `steering.${'a'.repeat(20_000)}`
    const lu = await banc.refus(
      await essai((d) => ({ ...d, api: { [long]: { prend: {}, donne: {} } }, section: 'x'.repeat(5_000) })),
    )
    for (const phrase of [lu.message, ...(lu.details ?? [])]) expect(phrase.length).toBeLessThanOrEqual(600)
    expect(JSON.stringify((await banc.journal()).at(-1)?.detail).length).toBeLessThan(30_000)
  })
})
