import { unAgent } from '@sssi/domain/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { courriel } from '../../../core/courriel/courriel.table.ts'
import { creerNavigateur, type Navigateur } from '../../../core/http/testing/navigateur.ts'
import { ouvrirServeurDeTest, type ServeurDeTest } from '../../../core/http/testing/serveur-de-test.ts'
import type { AgentConnecte } from '../../../core/trpc/context.ts'
import { surChaqueBase } from '../../../testing/base.ts'
import { activerUneChaine, inscrireContact, uneAlerte } from '../testing/alerte-de-test.ts'

surChaqueBase((banc) => {
  let serveur: ServeurDeTest
  let analyste: AgentConnecte
  let passant: Navigateur

  /** Lance une alerte, et rend le chemin du lien que son astreinte a reçu. */
  async function lancer(plus: Parameters<typeof uneAlerte>[0] = {}): Promise<{ id: string; chemin: string }> {
    await banc.db.delete(courriel)
    const diffusion = { tlp: 'AMBER' as const, destinataires: ['CNAV' as const], personnes: [] }
    const { id } = await banc.portail.en(analyste).cyber.alerte.create(uneAlerte({ diffusion, ...plus }))
    const [ecrit] = await banc.db
      .select()
      .from(courriel)
      .where(eq(courriel.a, 'astreinte-cnav@exemple.invalid'))
    return { id, chemin: /\/acquitter\/[\w-]+/.exec(ecrit?.texte ?? '')?.[0] ?? '' }
  }
  const etat = async (id: string) =>
    (await banc.portail.en(analyste).cyber.alerte.get({ id })).suivis[0]?.etat

  beforeAll(async () => {
    serveur = await ouvrirServeurDeTest(banc.base)
    passant = creerNavigateur(serveur.adresse, serveur.config.urlPublique)
    analyste = await banc.portail.inscrire(unAgent({ id: 'analyste' }).analysteCert())
    await activerUneChaine(banc.db)
    await inscrireContact(banc.db, 'CNAV')
  })
  afterAll(() => serveur.fermer())

  test('le lien ouvre une page qui n’acquitte qu’une fois confirmée, et une seule fois', async () => {
    const { id, chemin } = await lancer()
    const { texte } = await passant.ouvrir(chemin)
    expect(texte).toContain('J’acquitte cette alerte')
    // Un robot qui suit les liens n’a rien acquitté.
    expect(await etat(id)).toBe('appele')
    expect((await passant.envoyer(chemin)).status).toBe(303)
    expect(await etat(id)).toBe('acquitte')
    expect((await passant.ouvrir(chemin)).texte).not.toContain('J’acquitte cette alerte')
    expect((await passant.envoyer(chemin)).status).toBe(303)
    const { histoire } = await banc.portail.en(analyste).cyber.alerte.get({ id })
    expect(histoire.filter(({ phrase }) => phrase.includes('acquitté'))).toHaveLength(1)
  })

  test('la page ne dit d’une alerte AMBER que sa référence, et d’une CLEAR ce que tous peuvent lire', async () => {
    const reservee = (await passant.ouvrir((await lancer({ exercice: true })).chemin)).texte
    expect(reservee).not.toContain('Rançongiciel')
    expect(reservee).toContain('EXERCICE')
    const diffusion = { tlp: 'CLEAR' as const, destinataires: ['CNAV' as const], personnes: [] }
    expect((await passant.ouvrir((await lancer({ diffusion })).chemin)).texte).toContain('Rançongiciel')
  })

  test('un autre site ne peut pas confirmer à la place de qui a reçu le lien', async () => {
    const { id, chemin } = await lancer()
    const reponse = await passant.demander(chemin, {
      method: 'POST',
      headers: { origin: 'https://ailleurs.exemple.fr' },
    })
    expect(reponse.status).toBe(403)
    expect(await etat(id)).toBe('appele')
  })

  test('un lien inconnu, périmé, ou d’une alerte levée n’acquitte rien', async () => {
    const inconnu = await passant.demander(`/acquitter/${'a'.repeat(43)}`)
    expect(inconnu.status).toBe(404)
    expect((await passant.demander('/acquitter/pas-un-jeton')).status).toBe(404)

    const levee = await lancer()
    await banc.portail.en(analyste).cyber.alerte.withdraw({ id: levee.id, version: 0, motif: 'Fin.' })
    await passant.envoyer(levee.chemin)
    expect(await etat(levee.id)).toBe('appele')

    const perime = await lancer()
    serveur.horloge.avancerA('2026-11-24T10:00:00Z')
    expect((await passant.demander(perime.chemin)).status).toBe(410)
    await passant.envoyer(perime.chemin)
    expect(await etat(perime.id)).toBe('appele')
    serveur.horloge.avancerA('2026-11-22T10:00:00Z')
  })

  test('le jeton ne fuit ni par le cache, ni par l’adresse d’où l’on vient', async () => {
    const reponse = await passant.demander((await lancer()).chemin)
    expect(reponse.headers.get('cache-control')).toBe('no-store')
    expect(reponse.headers.get('referrer-policy')).toBe('same-origin')
  })
})
