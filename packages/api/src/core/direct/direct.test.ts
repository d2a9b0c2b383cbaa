import { setTimeout as attendre } from 'node:timers/promises'
import type { Diffusion } from '@sssi/domain/cyber'
import { unAgent } from '@sssi/domain/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { surChaqueBase } from '../../testing/base.ts'
import { habilitation } from '../agent/habilitation.table.ts'
import { agent } from '../agent/agent.table.ts'
import { session } from '../agent/session.table.ts'
import { parametre } from '../db/parametre.table.ts'
import { creerNavigateur, seConnecter } from '../http/testing/navigateur.ts'
import { ouvrirServeurDeTest, type ServeurDeTest } from '../http/testing/serveur-de-test.ts'
import { pino } from 'pino'
import { annoncerEnDirect, CANAL_DU_DIRECT } from './annoncer.ts'
import { evenementDirect } from './evenement-direct.table.ts'
import { avisAMontrer, dernierNumero, effacerAvant } from './lire-evenements.ts'
import { ouvrirDirect } from './ouvrir-direct.ts'
import { ecouter, type Ecoute } from './testing/ecouter.ts'

const pourCnav: Diffusion = { tlp: 'AMBER', destinataires: ['CNAV'], clients: [], personnes: [] }
const pourTous: Diffusion = { tlp: 'CLEAR', destinataires: [], clients: [], personnes: [] }
const avis = {
  titre: 'Alerte',
  texte: 'Une attaque est en cours.',
  lien: '/cyber/alertes/1',
  libelleDuLien: 'Ouvrir l’alerte',
  gravite: 'erreur',
  retenuPar: 'alerte.acquitter',
} as const

surChaqueBase((banc) => {
  let serveur: ServeurDeTest
  let ecoutes: Ecoute[] = []
  const jetons: Record<string, string> = {}

  const fait = (nom: string, diffusion = pourTous) => ({
    sujet: 'alerte',
    objetId: '1',
    fait: nom,
    diffusion,
    donnees: {},
  })
  const annoncer = (nom: string, diffusion?: Diffusion) =>
    banc.db.transaction((tx) => annoncerEnDirect(tx, fait(nom, diffusion)))
  async function ouvrir(compte: string, depuis: number | null = null, avis = false): Promise<Ecoute> {
    const ecoute = await ecouter(serveur.adresse, jetons[compte] ?? '', depuis, avis)
    ecoutes.push(ecoute)
    return ecoute
  }

  beforeAll(async () => {
    serveur = await ouvrirServeurDeTest(banc.base)
    for (const [compte, role, organisme] of [
      ['rssi-cnav', 'rssi', 'CNAV'],
      ['rssi-cnaf', 'rssi', 'CNAF'],
      ['analyste-cert', 'analyste_cert', 'CNAM'],
    ] as const) {
      const navigateur = creerNavigateur(serveur.adresse, serveur.config.urlPublique)
      await seConnecter(navigateur, compte)
      jetons[compte] = navigateur.cookie('sssi') ?? ''
      const [lu] = await banc.db.select().from(agent).where(eq(agent.sujet, compte))
      await banc.db.insert(habilitation).values({
        id: compte,
        agentId: lu?.id ?? '',
        role,
        organisme,
        action: null,
        accordeeLe: serveur.horloge.maintenant(),
      })
    }
  })
  beforeEach(async () => {
    await banc.db.delete(evenementDirect)
    await banc.db.delete(parametre).where(eq(parametre.cle, 'direct_efface_jusqu_a'))
  })
  afterEach(() => {
    for (const ecoute of ecoutes) ecoute.fermer()
    ecoutes = []
  })
  afterAll(() => serveur.fermer())

  test('un évènement parvient à ceux qui peuvent le lire, et à eux seuls', async () => {
    const [cnav, cnaf] = [await ouvrir('rssi-cnav'), await ouvrir('rssi-cnaf')]
    await annoncer('réservé', pourCnav)
    await annoncer('public')
    await cnaf.attendre('public')
    await cnav.attendre('public')
    expect(cnav.faits()).toEqual(['réservé', 'public'])
    expect(cnaf.faits()).toEqual(['public'])
    expect(cnav.texte()).not.toContain('destinataires')
  })

  test('une connexion revenue reçoit ce qu’elle a manqué, dans l’ordre, et une seule fois', async () => {
    const avant = await ouvrir('rssi-cnav')
    await annoncer('vu')
    await avant.attendre('vu')
    avant.fermer()
    await annoncer('manqué 1', pourCnav)
    await annoncer('manqué 2')
    const apres = await ouvrir('rssi-cnav', avant.dernier())
    await annoncer('ensuite')
    await apres.attendre('ensuite')
    expect(apres.faits()).toEqual(['manqué 1', 'manqué 2', 'ensuite'])
  })

  test('une page qui arrive reprend d’avant sa première lecture, et reçoit les avis qui se montrent', async () => {
    await banc.db.transaction((tx) => annoncerEnDirect(tx, { ...fait('lancée'), avis }))
    const depuis = await dernierNumero(banc.db)
    await annoncer('pendant qu’elle lisait')
    const page = await ouvrir('rssi-cnav', depuis, true)
    await page.attendreOuverture()
    expect(page.texte()).not.toContain('reprise-impossible')
    expect(page.evenements()).toMatchObject([
      { fait: 'pendant qu’elle lisait' },
      { fait: 'lancée', rappel: true, avis: { titre: 'Alerte' } },
    ])
  })

  test('un évènement acquis après le suivant n’est sauté par personne', async () => {
    const cnav = await ouvrir('rssi-cnav')
    const { promise: feuVert, resolve: laisserFinir } = Promise.withResolvers<void>()
    const { promise: annonce, resolve: estAnnonce } = Promise.withResolvers<void>()
    const lente = banc.db.transaction(async (tx) => {
      await annoncerEnDirect(tx, fait('premier'))
      estAnnonce()
      await feuVert
    })
    await annonce
    const rapide = annoncer('second')
    await attendre(150)
    expect(cnav.faits()).toEqual([])
    laisserFinir()
    await Promise.all([lente, rapide])
    await cnav.attendre('second')
    expect(cnav.faits()).toEqual(['premier', 'second'])
    const lus = await banc.db
      .select({ id: evenementDirect.id, fait: evenementDirect.fait })
      .from(evenementDirect)
      .orderBy(evenementDirect.id)
    expect(lus.map((lu) => lu.fait)).toEqual(['premier', 'second'])
  })

  test('un avis se montre à qui arrive plus tard, jusqu’à ce qu’il soit retiré ou remplacé', async () => {
    await banc.db.transaction((tx) => annoncerEnDirect(tx, { ...fait('lancee'), avis }))
    const [rssi, analyste] = [await ouvrir('rssi-cnav'), await ouvrir('analyste-cert')]
    await rssi.attendre('lancee')
    await analyste.attendre('lancee')
    expect(rssi.evenements()[0]).toMatchObject({ avis: { titre: 'Alerte', fermable: false } })
    expect(analyste.evenements()[0]).toMatchObject({ avis: { titre: 'Alerte', fermable: true } })
    expect(rssi.texte()).not.toContain('retenuPar')
    await banc.db.transaction((tx) => annoncerEnDirect(tx, { ...fait('levee'), avis: null }))
    await rssi.attendre('levee')
    const tard = await ouvrir('rssi-cnaf')
    await tard.attendreOuverture()
    expect(tard.faits()).toEqual([])
  })

  test('des centaines de rappels ne cachent pas une alerte, ni ne reviennent à qui n’a plus à les lire', async () => {
    const annoncerAvis = (
      objetId: string,
      diffusion: Diffusion,
      montre: typeof rappel | typeof avis | null,
    ) =>
      banc.db.transaction((tx) => annoncerEnDirect(tx, { ...fait('avis', diffusion), objetId, avis: montre }))
    const { retenuPar: _, ...rappel } = avis
    await annoncerAvis('alerte', pourCnav, avis)
    await banc.db.insert(evenementDirect).values(
      Array.from({ length: 600 }, (_, rang) => ({
        sujet: 'incident',
        objetId: `incident ${rang % 2}`,
        fait: 'echeance_rappelee',
        tlp: 'AMBER' as const,
        destinataires: ['CNAV' as const, 'CNAF' as const],
        clients: [],
        personnes: [],
        donnees: {},
        avis: rappel,
        changeLAvis: true,
      })),
    )
    const aDeux: Diffusion = { ...pourCnav, destinataires: ['CNAV', 'CNAF'] }
    const retirer = { ...fait('avis', aDeux), sujet: 'incident', objetId: 'incident 0' }
    await banc.db.transaction(async (tx) => {
      await annoncerEnDirect(tx, { ...retirer, avis: null })
      await annoncerEnDirect(tx, { ...retirer, diffusion: pourCnav, avis: rappel })
    })
    const numero = await dernierNumero(banc.db)
    const montres = async (organisme: 'CNAV' | 'CNAF') =>
      (await avisAMontrer(banc.db, unAgent().rssi(organisme), numero, 500)).map(({ objetId }) => objetId)
    expect(await montres('CNAV')).toEqual(['alerte', 'incident 1', 'incident 0'])
    expect(await montres('CNAF')).toEqual(['incident 1'])
  })

  test('une reprise trop ancienne le dit, plutôt que de laisser croire qu’il ne s’est rien passé', async () => {
    await annoncer('vieux')
    await banc.db.execute(sql`update evenement_direct set le = '2026-01-01'`)
    const [vieux] = await banc.db.select({ id: evenementDirect.id }).from(evenementDirect)
    await effacerAvant(banc.db, new Date('2026-06-01'))
    const depuis = (vieux?.id ?? 0) - 1
    expect((await ouvrir('rssi-cnav', depuis)).texte()).toContain('event: reprise-impossible')
    expect((await ouvrir('rssi-cnav', vieux?.id ?? 0)).texte()).not.toContain('reprise-impossible')
    // Un numéro que cette base n’a jamais donné : elle a été restaurée.
    expect((await ouvrir('rssi-cnav', (vieux?.id ?? 0) + 1_000)).texte()).toContain('reprise-impossible')
  })

  test('un avis que rien n’a retiré survit à la purge', async () => {
    await banc.db.transaction((tx) => annoncerEnDirect(tx, { ...fait('lancee'), avis }))
    await banc.db.execute(sql`update evenement_direct set le = '2026-01-01'`)
    await effacerAvant(banc.db, new Date('2026-06-01'))
    await (await ouvrir('rssi-cnav')).attendre('lancee')
    await banc.db.transaction((tx) => annoncerEnDirect(tx, { ...fait('levee'), avis: null }))
    await banc.db.execute(sql`update evenement_direct set le = '2026-01-01'`)
    await effacerAvant(banc.db, new Date('2026-06-01'))
    expect(await banc.db.select().from(evenementDirect)).toEqual([])
  })

  test('un droit retiré et une session close ne reçoivent plus rien', async () => {
    const cnaf = await ouvrir('rssi-cnaf')
    const pourCnaf = { ...pourCnav, destinataires: ['CNAF'] } as const
    await annoncer('avant', pourCnaf)
    await cnaf.attendre('avant')
    await banc.db.delete(habilitation).where(eq(habilitation.id, 'rssi-cnaf'))
    await annoncer('après', pourCnaf)
    await annoncer('public')
    await cnaf.attendre('public')
    expect(cnaf.faits()).toEqual(['avant', 'public'])
    const [lu] = await banc.db.select().from(agent).where(eq(agent.sujet, 'rssi-cnaf'))
    await banc.db.delete(session).where(eq(session.agentId, lu?.id ?? ''))
    await annoncer('trop tard')
    await cnaf.attendreFin()
    expect(cnaf.texte()).toContain('event: session-terminee')
    expect(cnaf.faits()).toEqual(['avant', 'public'])
  })

  test('sans session, ou depuis un autre site, rien ne s’ouvre', async () => {
    const sans = await fetch(`${serveur.adresse}/direct`)
    expect(sans.status).toBe(401)
    const ailleurs = await fetch(`${serveur.adresse}/direct`, {
      headers: { cookie: `sssi=${jetons['rssi-cnav']}`, 'sec-fetch-site': 'cross-site' },
    })
    expect(ailleurs.status).toBe(403)
  })

  test('un agent n’ouvre pas de connexions sans fin', async () => {
    const arret = new AbortController()
    const demandes = await Promise.all(
      Array.from({ length: 30 }, () =>
        fetch(`${serveur.adresse}/direct`, {
          headers: { cookie: `sssi=${jetons['analyste-cert']}` },
          signal: arret.signal,
        }),
      ),
    )
    // Ensemble ou l’une après l’autre : la limite est la même.
    expect(demandes.filter(({ status }) => status === 200)).toHaveLength(12)
    expect(demandes.filter(({ status }) => status === 429)).toHaveLength(18)
    arret.abort()
    // Parties, elles rendent leurs places.
    await expect
      .poll(async () => (await ouvrir('analyste-cert')).entetes.get('content-type'))
      .toContain('event-stream')
  })

  test('ce qu’un autre processus annonce pendant que celui-ci s’ouvre n’est pas perdu', async () => {
    const autre = await ouvrirServeurDeTest({
      ...banc.base,
      // Le dernier numéro est lu, l’écoute n’est pas encore ouverte : cette annonce-ci ne l’atteint pas.
      async ecouter(canal, surMessage, surReprise) {
        if (canal === CANAL_DU_DIRECT) await annoncer('entre-deux')
        return banc.base.ecouter(canal, surMessage, surReprise)
      },
    })
    const ecoute = await ecouter(autre.adresse, jetons['rssi-cnav'] ?? '', 0)
    await ecoute.attendre('entre-deux')
    expect(ecoute.faits()).toEqual(['entre-deux'])
    await autre.fermer()
  })

  test('une page qui ne peut pas être servie est fermée : elle reviendra', async () => {
    let panne = true
    const direct = await ouvrirDirect({
      base: banc.base,
      horloge: serveur.horloge,
      journal: pino({ level: 'silent' }),
      sessions: {
        async regarder() {
          if (panne) throw new Error('base perdue')
          return new Map()
        },
      },
    })
    let fermee = false
    const flux = {
      curseur: 0,
      jeton: 'x',
      envoyer: () => {},
      fermer: () => void (fermee = true),
      ferme: () => fermee,
    }
    await direct.accueillir(flux, { depuis: null, avis: false })
    expect(fermee).toBe(true)
    panne = false
    await direct.fermer()
  })

  test('les en-têtes disent aux intermédiaires de ne rien retenir, et gardent ceux de sécurité', async () => {
    const { entetes } = await ouvrir('rssi-cnav')
    expect(entetes.get('content-type')).toContain('text/event-stream')
    expect(entetes.get('x-accel-buffering')).toBe('no')
    expect(entetes.get('cache-control')).toContain('no-transform')
    expect(entetes.get('content-encoding')).toBeNull()
    expect(entetes.get('x-content-type-options')).toBe('nosniff')
  })

  test('l’arrêt du serveur ferme les pages ouvertes sans attendre', async () => {
    const autre = await ouvrirServeurDeTest(banc.base)
    const ecoute = await ecouter(autre.adresse, jetons['rssi-cnav'] ?? '', null)
    const debut = performance.now()
    await autre.fermer()
    await ecoute.attendreFin()
    expect(performance.now() - debut).toBeLessThan(3_000)
  })
})
