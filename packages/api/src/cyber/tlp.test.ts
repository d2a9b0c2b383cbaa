import { TRPCError } from '@trpc/server'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EchecMetier } from '../core/trpc/deplier.ts'
import type { AgentConnecte } from '../core/trpc/context.ts'
import { randomUUID } from 'node:crypto'
import { depotEnMemoire } from '../core/depot/testing/depot-en-memoire.ts'
import { ouvrirBaseDeTest } from '../testing/base.ts'
import { exemples, type Monde } from '../testing/exemples.ts'
import { ouvrirPortailDeTest } from '../testing/portail.ts'
import { appeler, procedures } from '../testing/procedures.ts'
import { inscrireLesSituations, type Situation } from '../testing/situations.ts'
import { nouveauJeton, hacher } from '../core/auth/jeton.ts'
import { abonnement } from './abonnement/abonnement.table.ts'
import { bulletin } from './bulletin/bulletin.table.ts'
import { enregistrerCyber } from './cyber.routes.ts'
import {
  adressesDe,
  adressesMarquees,
  adressesSansMarque,
  lecturesMarquees,
  lecturesSansMarque,
} from './testing/lectures-marquees.ts'
import {
  genresMarques,
  illisiblesPour,
  poserLesObjets,
  situationsDuTlp,
  type ObjetMarque,
} from './testing/objets-marques.ts'

const deLaSection = procedures.filter(({ chemin }) => chemin.startsWith('cyber.'))

test('toute lecture de la section est dans la matrice, ou dite sans objet marqué', () => {
  const lectures = deLaSection.filter(({ nature }) => nature === 'query').map(({ chemin }) => chemin)
  expect([...Object.keys(lecturesMarquees), ...lecturesSansMarque].toSorted()).toEqual(lectures.toSorted())
})

/** Ce qu’un appel laisse voir : sa réponse, ou tout ce que porte son refus. */
async function vuPar(appel: Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await appel) ?? ''
  } catch (erreur) {
    if (!(erreur instanceof TRPCError)) throw erreur
    const metier = erreur.cause instanceof EchecMetier ? erreur.cause.erreur : null
    return JSON.stringify([erreur.message, metier])
  }
}

const fuites = (vu: string, illisibles: readonly ObjetMarque[]) =>
  illisibles.filter(({ marque, id }) => vu.includes(marque) || vu.includes(id)).map(({ marque }) => marque)

/** Les clés par lesquelles une écriture désigne un objet de chaque genre. */
const cles: Record<ObjetMarque['genre'], RegExp> = {
  bulletin: /^cyber\.(bulletin|reponse|declassement)\./,
  avis: /^cyber\.(avis|exploitation)\./,
  alerte: /^cyber\.(alerte|messageDAlerte)\./,
  incident: /^cyber\.(incident|impactDIncident|faitDIncident|tacheDIncident|lienDIncident|echeance)\./,
}
const DESIGNE = ['id', 'bulletinId', 'avisId', 'alerteId', 'incidentId', 'dans', 'cibleId']

/** La même entrée, désignant cet objet partout où elle en désigne un. */
const designant = (entree: unknown, id: string): unknown =>
  typeof entree === 'object' && entree !== null
    ? Object.fromEntries(
        Object.entries(entree).map(([cle, valeur]) => [
          cle,
          DESIGNE.includes(cle) && typeof valeur === 'string' ? id : valeur,
        ]),
      )
    : entree

// Sur un seul moteur : `lisible` est tenu égal à la règle du domaine sur les deux par ailleurs.
describe('Le TLP, lecture par lecture, niveau par niveau et situation par situation', () => {
  let base: Awaited<ReturnType<typeof ouvrirBaseDeTest>>
  let monde: Monde
  let objets: readonly ObjetMarque[]
  let app: FastifyInstance
  let courant: AgentConnecte | null = null
  const adresses: string[] = []

  beforeAll(async () => {
    base = await ouvrirBaseDeTest('pglite')
    const portail = await ouvrirPortailDeTest(base)
    monde = { db: base.db, portail, agents: await inscrireLesSituations(portail) }
    objets = await poserLesObjets(monde)
    app = Fastify()
    app.addHook('onRoute', ({ method, url }) => {
      if (method === 'GET') adresses.push(url)
    })
    await enregistrerCyber(app, {
      db: base.db,
      depot: depotEnMemoire(),
      horloge: portail.horloge,
      nouvelId: randomUUID,
      urlPublique: 'http://localhost:4000',
      habillage: '',
      agentDe: async () => courant,
    })
    await app.ready()
  }, 60_000)
  afterAll(async () => {
    await app.close()
    await monde.portail.lecture.fermer()
    await base.fermer()
  })

  test('toute adresse que la section sert est dans la matrice, ou dite sans objet marqué', () => {
    expect([...adressesMarquees, ...adressesSansMarque].toSorted()).toEqual(adresses.toSorted())
  })

  const agentEn = (situation: Situation) => monde.agents[situation]

  test('la matrice n’est pas vide : chaque objet se lit de qui peut le lire', async () => {
    for (const { genre, id, marque } of objets) {
      const vu = await vuPar(appeler(monde.portail, agentEn('rssi'), `cyber.${genre}.get`, { id }))
      expect(vu).toContain(marque)
    }
  })

  describe.each(Object.entries(lecturesMarquees))('%s', (chemin, entrees) => {
    test.each(situationsDuTlp)('%s n’apprend rien de ce qu’il ne peut pas lire', async (situation) => {
      const agent = agentEn(situation)
      const illisibles = illisiblesPour(agent, objets)
      const trouvees: unknown[] = []
      for (const entree of entrees(objets)) {
        const vu = await vuPar(appeler(monde.portail, agent, chemin, entree))
        trouvees.push(...fuites(vu, illisibles).map((marque) => ({ marque, entree })))
      }
      expect(trouvees).toEqual([])
    })
  })

  test.each(situationsDuTlp.slice(1))(
    'les comptes de %s ne comptent que ce qu’il peut lire',
    async (situation) => {
      const agent = agentEn(situation)
      const entree = lecturesMarquees['cyber.bulletin.list']?.(objets)[0]
      const vu = await vuPar(appeler(monde.portail, agent, 'cyber.bulletin.list', entree))
      const illisibles = illisiblesPour(agent, objets)
      const lisibles = objets.filter((objet) => objet.genre === 'bulletin' && !illisibles.includes(objet))
      const { total = null } = JSON.parse(vu) as { total?: number }
      expect(total).toBe(situation === 'agent_sans_droit' ? null : lisibles.length)
    },
  )

  test.each(situationsDuTlp)(
    'un objet illisible et un identifiant inventé répondent pareil à %s',
    async (situation) => {
      const agent = agentEn(situation)
      for (const { genre, id } of illisiblesPour(agent, objets)) {
        const chemin = `cyber.${genre}.get`
        const invente = '00000000-0000-4000-8000-000000000000'
        expect(await vuPar(appeler(monde.portail, agent, chemin, { id }))).toBe(
          await vuPar(appeler(monde.portail, agent, chemin, { id: invente })),
        )
      }
    },
  )

  const ecritures = deLaSection.filter(
    ({ nature, chemin }) => nature === 'mutation' && genresMarques.some((genre) => cles[genre].test(chemin)),
  )
  test.each(ecritures)('$chemin refuse ce qu’on ne peut pas lire sans en rien dire', async ({ chemin }) => {
    const genre = genresMarques.find((un) => cles[un].test(chemin))
    const exemple = await exemples[chemin]?.entree(monde)
    const trouvees: unknown[] = []
    for (const situation of situationsDuTlp) {
      const agent = agentEn(situation)
      const illisibles = illisiblesPour(agent, objets)
      for (const { id } of illisibles.filter((objet) => objet.genre === genre)) {
        const vu = await vuPar(appeler(monde.portail, agent, chemin, designant(exemple, id)))
        trouvees.push(
          ...illisibles
            .filter(({ marque }) => vu.includes(marque))
            .map(({ marque }) => ({ marque, situation })),
        )
      }
    }
    expect(trouvees).toEqual([])
  })

  test.each(situationsDuTlp)(
    'les fichiers et les pages ne donnent à %s que ce qu’il peut lire',
    async (situation) => {
      courant = agentEn(situation)
      const illisibles = illisiblesPour(courant, objets)
      const numeros = await base.db.select({ id: bulletin.id, numero: bulletin.numero }).from(bulletin)
      const parObjet = objets.flatMap(({ genre, id }) => {
        const numero = numeros.find((un) => un.id === id)?.numero
        return adressesDe[genre](id, numero ?? '')
      })
      const jeton = nouveauJeton()
      if (courant) {
        await base.db.delete(abonnement)
        const creeLe = monde.portail.horloge.maintenant()
        await base.db
          .insert(abonnement)
          .values({ id: jeton, agentId: courant.id, empreinte: hacher(jeton), creeLe })
      }
      const trouvees: unknown[] = []
      const communes = [
        '/cert/bulletins',
        '/flux/cyber/bulletins.atom',
        `/flux/cyber/bulletins.atom?jeton=${jeton}`,
      ]
      for (const adresse of [...parObjet, ...communes]) {
        const { body, statusCode } = await app.inject(adresse)
        const vus = illisibles.filter(({ marque }) => body.includes(marque)).map(({ marque }) => marque)
        const ouverte = statusCode < 400 && illisibles.some(({ id }) => adresse.includes(id))
        if (vus.length > 0 || ouverte) trouvees.push({ adresse, vus, statusCode })
      }
      expect(trouvees).toEqual([])
    },
  )

  test('aucun flux ne porte un bulletin TLP:RED, même à ceux qui le lisent', async () => {
    const jeton = nouveauJeton()
    const rssi = agentEn('rssi')
    await base.db.delete(abonnement)
    await base.db.insert(abonnement).values({
      id: jeton,
      agentId: rssi?.id ?? '',
      empreinte: hacher(jeton),
      creeLe: monde.portail.horloge.maintenant(),
    })
    const { body } = await app.inject(`/flux/cyber/bulletins.atom?jeton=${jeton}`)
    expect(body).toContain('secretbulletinamberstrict')
    expect(body).not.toContain('secretbulletinred')
  })
})
