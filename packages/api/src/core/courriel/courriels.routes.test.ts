import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { surChaqueBase } from '../../testing/base.ts'
import { agent } from '../agent/agent.table.ts'
import { habilitation } from '../agent/habilitation.table.ts'
import { creerNavigateur, seConnecter } from '../http/testing/navigateur.ts'
import { ouvrirServeurDeTest, type ServeurDeTest } from '../http/testing/serveur-de-test.ts'
import { envoyerCourriel } from './envoyer-courriel.ts'

const CHEMIN = '/demonstration/courriels'

surChaqueBase((banc) => {
  let serveur: ServeurDeTest
  beforeAll(async () => {
    serveur = await ouvrirServeurDeTest(banc.base)
    await envoyerCourriel(banc.db, {
      cle: 'essai',
      a: 'astreinte@exemple.invalid',
      objet: 'Alerte <script>',
      texte: 'Ouvrez : http://localhost:4000/acquitter/x\n\nPas celui-ci : https://ailleurs.exemple.fr/<b>',
    })
  })
  afterAll(() => serveur.fermer())

  test('la boîte de la démonstration se lit connecté, et rien de ce qu’elle montre ne s’exécute', async () => {
    const navigateur = creerNavigateur(serveur.adresse, serveur.config.urlPublique)
    expect((await navigateur.demander(CHEMIN)).status).toBe(303)
    await seConnecter(creerNavigateur(serveur.adresse, serveur.config.urlPublique), 'analyste-cert')
    const [analyste] = await banc.db.select().from(agent).where(eq(agent.sujet, 'analyste-cert'))
    await banc.db.insert(habilitation).values({
      id: 'analyste-cert',
      agentId: analyste?.id ?? '',
      role: 'analyste_cert',
      organisme: 'CNAM',
      action: null,
      accordeeLe: serveur.horloge.maintenant(),
    })
    await seConnecter(navigateur, 'analyste-cert')
    const { texte } = await navigateur.ouvrir(CHEMIN)
    expect(texte).toContain('Alerte &lt;script&gt;')
    expect(texte).toContain('<a href="http://localhost:4000/acquitter/x">')
    expect(texte).not.toContain('<a href="https://ailleurs')
    expect(texte).not.toContain('<b>')
  })

  test('hors du CERT, chacun n’y lit que ce qui lui est écrit', async () => {
    const navigateur = creerNavigateur(serveur.adresse, serveur.config.urlPublique)
    await seConnecter(navigateur, 'agent-sans-droit')
    const [lui] = await banc.db.select().from(agent).where(eq(agent.sujet, 'agent-sans-droit'))
    await envoyerCourriel(banc.db, {
      cle: 'a-lui',
      a: lui?.courriel ?? '',
      objet: 'Pour lui',
      texte: 'Bonjour.',
    })
    const { texte } = await navigateur.ouvrir(CHEMIN)
    expect(texte).toContain('Pour lui')
    expect(texte).not.toContain('Alerte &lt;script')
    expect(texte).not.toContain('/acquitter/')
  })
})
