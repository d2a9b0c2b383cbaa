import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../testing/base.ts'
import { agent } from '../agent/agent.table.ts'
import { habilitation } from '../agent/habilitation.table.ts'
import { session } from '../agent/session.table.ts'
import { creerNavigateur, seConnecter, type Navigateur } from '../http/testing/navigateur.ts'
import { ouvrirServeurDeTest, type ServeurDeTest } from '../http/testing/serveur-de-test.ts'
import { EMETTEUR_DE_DEMONSTRATION } from './demonstration/comptes.ts'
import { hacher } from './jeton.ts'

surChaqueBase((base) => {
  let serveur: ServeurDeTest
  beforeAll(async () => {
    serveur = await ouvrirServeurDeTest(base.base)
  })
  afterAll(() => serveur.fermer())

  const nouveauNavigateur = () => creerNavigateur(serveur.adresse, serveur.config.urlPublique)

  async function agentVuPar(
    navigateur: Navigateur,
  ): Promise<{ libelle: string; habilitations: unknown[] } | null> {
    const reponse = await navigateur.demander('/trpc/portail.session.get')
    return (await reponse.json()).result.data.agent
  }

  /** Mène la connexion jusqu’au retour sur le portail, sans y entrer. */
  async function adresseDeRetour(navigateur: Navigateur): Promise<string> {
    const { texte } = await navigateur.ouvrir('/auth/connexion')
    const action = /action="([^"]+)"/.exec(texte)?.[1] ?? ''
    const choix = await navigateur.envoyer(action, { compte: 'chef-de-projet-cnav' })
    const suite = await navigateur.demander(choix.headers.get('location') ?? '')
    return suite.headers.get('location') ?? ''
  }

  describe('se connecter', () => {
    test('mène au compte choisi et à la page demandée', async () => {
      const navigateur = nouveauNavigateur()
      const arrivee = await seConnecter(
        navigateur,
        'chef-de-projet-cnav',
        '/cyber/actions/A5-022?onglet=journal',
      )
      expect(arrivee).toBe(`${serveur.config.urlPublique}/cyber/actions/A5-022?onglet=journal`)
      expect(await agentVuPar(navigateur)).toMatchObject({
        libelle: 'Chef de projet CNAV',
        courriel: 'chef-de-projet-cnav@demonstration.invalid',
      })
    })

    test('demande au fournisseur ce que ProConnect attend', async () => {
      const reponse = await nouveauNavigateur().demander('/auth/connexion')
      const demande = new URL(reponse.headers.get('location') ?? '').searchParams
      expect(Object.fromEntries(demande)).toMatchObject({
        response_type: 'code',
        redirect_uri: `${serveur.config.urlPublique}/auth/retour`,
        scope: 'openid given_name usual_name email uid siret idp_id organization_label',
        code_challenge_method: 'S256',
      })
      expect(demande.get('state')?.length).toBeGreaterThanOrEqual(32)
      expect(demande.get('nonce')?.length).toBeGreaterThanOrEqual(32)
    })

    test('une seconde fois, ne redemande pas le compte et retrouve le même agent', async () => {
      const navigateur = nouveauNavigateur()
      await seConnecter(navigateur, 'correspondant-msa')
      await navigateur.ouvrir('/auth/connexion')
      const agents = await base.db.select().from(agent).where(eq(agent.sujet, 'correspondant-msa'))
      expect(agents).toHaveLength(1)
    })

    test('ne garde du jeton de session que son empreinte', async () => {
      const navigateur = nouveauNavigateur()
      await seConnecter(navigateur, 'direction')
      const jeton = navigateur.cookie('sssi') ?? ''
      const gardees = await base.db.select().from(session)
      expect(gardees.map(({ jetonHache }) => jetonHache)).toContain(hacher(jeton))
      expect(JSON.stringify(gardees)).not.toContain(jeton)
    })

    test('donne un nouveau jeton, et l’ancien ne vaut plus rien', async () => {
      const navigateur = nouveauNavigateur()
      await seConnecter(navigateur, 'direction')
      const ancien = navigateur.cookie('sssi') ?? ''
      await navigateur.ouvrir('/auth/connexion')
      expect(navigateur.cookie('sssi')).not.toBe(ancien)
      const vole = await serveur.app.inject({
        url: '/trpc/portail.session.get',
        headers: { cookie: `sssi=${ancien}` },
      })
      expect(vole.json().result.data.agent).toBeNull()
    })

    test('rattache les droits accordés par courriel avant la première connexion', async () => {
      const creeLe = serveur.horloge.maintenant()
      const courriel = 'chef-de-projet-ucanss@demonstration.invalid'
      await base.db.insert(agent).values({ id: 'attendu', courriel, libelle: courriel, creeLe })
      await base.db.insert(habilitation).values({
        id: 'droit',
        agentId: 'attendu',
        role: 'chef_de_projet',
        organisme: 'UCANSS',
        action: 'A4-001',
        accordeeLe: creeLe,
      })
      const navigateur = nouveauNavigateur()
      await seConnecter(navigateur, 'chef-de-projet-ucanss')
      expect(await agentVuPar(navigateur)).toMatchObject({
        id: 'attendu',
        libelle: 'Chef de projet UCANSS',
        habilitations: [{ role: 'chef_de_projet', organisme: 'UCANSS', action: 'A4-001' }],
      })
    })

    test('ne donne pas les droits d’une autre personne qui portait le même courriel', async () => {
      const creeLe = serveur.horloge.maintenant()
      const courriel = 'correspondant-gip-ur@demonstration.invalid'
      const identite = { emetteur: EMETTEUR_DE_DEMONSTRATION, sujet: 'quelqu-un-d-autre' }
      await base.db
        .insert(agent)
        .values({ id: 'partie', courriel, libelle: 'Correspondant', creeLe, ...identite })
      const navigateur = nouveauNavigateur()
      await seConnecter(navigateur, 'correspondant-gip-ur')
      expect(await agentVuPar(navigateur)).not.toMatchObject({ id: 'partie' })
    })
  })

  describe('un retour de connexion est refusé', () => {
    test('quand il est rejoué', async () => {
      const navigateur = nouveauNavigateur()
      const retour = await adresseDeRetour(navigateur)
      expect((await navigateur.demander(retour)).status).toBe(303)
      const rejoue = await navigateur.demander(retour)
      expect(rejoue.status).toBe(400)
      expect(await rejoue.text()).toContain('n’est plus valable')
    })

    test('quand il arrive dans un autre navigateur', async () => {
      const retour = await adresseDeRetour(nouveauNavigateur())
      const victime = nouveauNavigateur()
      await victime.demander('/auth/connexion')
      expect((await victime.demander(retour)).status).toBe(400)
      expect(victime.cookie('sssi')).toBeUndefined()
    })

    test('quand le code n’est pas celui du fournisseur', async () => {
      const navigateur = nouveauNavigateur()
      const retour = new URL(await adresseDeRetour(navigateur))
      retour.searchParams.set('code', 'invente')
      const reponse = await navigateur.demander(retour.href)
      expect(reponse.status).toBe(400)
      expect(await reponse.text()).toContain('n’a pas abouti')
      expect(navigateur.cookie('sssi')).toBeUndefined()
    })

    test('quand l’agent a renoncé', async () => {
      const navigateur = nouveauNavigateur()
      const retour = new URL(await adresseDeRetour(navigateur))
      retour.searchParams.delete('code')
      retour.searchParams.set('error', 'access_denied')
      expect((await navigateur.demander(retour.href)).status).toBe(400)
    })

    test('quand il a trop tardé', async () => {
      const navigateur = nouveauNavigateur()
      const retour = await adresseDeRetour(navigateur)
      serveur.horloge.avancerA('2026-11-22T10:16:00Z')
      expect((await navigateur.demander(retour)).status).toBe(400)
      serveur.horloge.avancerA('2026-11-22')
    })

    test.each([
      '/auth/retour',
      '/auth/retour?state=court&code=x',
      `/auth/retour?state=${'a'.repeat(43)}&code=x`,
    ])('quand il n’en est pas un : %s', async (adresse) => {
      expect((await nouveauNavigateur().demander(adresse)).status).toBe(400)
    })
  })

  describe('se déconnecter', () => {
    test('ferme la session du portail et celle du fournisseur', async () => {
      const navigateur = nouveauNavigateur()
      await seConnecter(navigateur, 'chef-de-projet-cnaf')
      const jeton = navigateur.cookie('sssi') ?? ''
      const sortie = await navigateur.envoyer('/auth/deconnexion')
      const adresse = new URL(sortie.headers.get('location') ?? '')
      expect([...adresse.searchParams.keys()].sort()).toEqual([
        'id_token_hint',
        'post_logout_redirect_uri',
        'state',
      ])
      expect((await navigateur.ouvrir(adresse.href)).url).toBe(`${serveur.config.urlPublique}/`)
      expect(navigateur.cookie('sssi')).toBeUndefined()
      const rejoue = await serveur.app.inject({
        url: '/trpc/portail.session.get',
        headers: { cookie: `sssi=${jeton}` },
      })
      expect(rejoue.json().result.data.agent).toBeNull()
      // Le fournisseur redemande quel compte ouvrir : sa session est bien fermée aussi.
      expect((await navigateur.ouvrir('/auth/connexion')).texte).toContain('compte de démonstration')
    })

    test('depuis un autre site est refusé', async () => {
      const navigateur = nouveauNavigateur()
      await seConnecter(navigateur, 'chef-de-projet-cnaf')
      const reponse = await navigateur.demander('/auth/deconnexion', {
        method: 'POST',
        headers: { origin: 'https://ailleurs.exemple' },
      })
      expect(reponse.status).toBe(403)
      expect(await agentVuPar(navigateur)).not.toBeNull()
    })

    test('sans être connecté ramène à l’accueil', async () => {
      const reponse = await nouveauNavigateur().envoyer('/auth/deconnexion')
      expect([reponse.status, reponse.headers.get('location')]).toEqual([303, '/'])
    })
  })

  describe('une session', () => {
    test('expire sans activité, et se prolonge avec elle', async () => {
      const navigateur = nouveauNavigateur()
      await seConnecter(navigateur, 'referent-dss')
      for (const heure of ['13:30', '17:00', '20:30']) {
        serveur.horloge.avancerA(`2026-11-22T${heure}:00Z`)
        expect(await agentVuPar(navigateur)).not.toBeNull()
      }
      // Douze heures après son ouverture, aucune activité ne la prolonge plus.
      serveur.horloge.avancerA('2026-11-22T22:00:01Z')
      expect(await agentVuPar(navigateur)).toBeNull()

      serveur.horloge.avancerA('2026-11-23')
      const inactif = nouveauNavigateur()
      await seConnecter(inactif, 'referent-dss')
      serveur.horloge.avancerA('2026-11-23T14:00:01Z')
      expect(await agentVuPar(inactif)).toBeNull()
      serveur.horloge.avancerA('2026-11-22')
    })
  })
})
