import { eq } from 'drizzle-orm'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { surChaqueBase } from '../../testing/base.ts'
import { horlogeFixe } from '../../testing/horloge.ts'
import { courriel } from './courriel.table.ts'
import { effacerLesTextes } from './effacer-textes.ts'
import { envoyerCourriel, etatsDesCourriels } from './envoyer-courriel.ts'
import { boiteDeDemonstration, choisirExpediteur, expediteurSmtp } from './expediteur.ts'
import { viderBoiteDEnvoi } from './vider-boite-d-envoi.ts'

const journal = pino({ level: 'silent' })
const appel = {
  cle: 'alerte/1/appel/1',
  a: 'astreinte@exemple.invalid',
  objet: '[EXERCICE] Alerte\r\nBcc: autre@exemple.invalid',
  texte: 'Acquittez : https://portail.exemple.fr/acquitter/1',
}

const recus: string[] = []
let refuser = false
const serveur = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_, __, fini) => fini(refuser ? new Error('Boîte inconnue') : null),
  onData(flux, _, fini) {
    let texte = ''
    flux.on('data', (morceau: Buffer) => (texte += morceau.toString('utf8')))
    flux.on('end', () => {
      recus.push(texte)
      fini()
    })
  },
})
let smtpUrl = ''

beforeAll(async () => {
  const ouvert = serveur.listen(0, '127.0.0.1')
  await once(ouvert, 'listening')
  smtpUrl = `smtp://127.0.0.1:${(ouvert.address() as AddressInfo).port}`
})
afterAll(() => new Promise<void>((fini) => serveur.close(() => fini())))

surChaqueBase((banc) => {
  const bureau = (expediteur = expediteurSmtp(smtpUrl, 'portail@exemple.invalid')) => ({
    db: banc.db,
    horloge: horlogeFixe('2026-11-22'),
    journal,
    expediteur,
  })

  beforeEach(async () => {
    await banc.db.delete(courriel)
    recus.length = 0
    refuser = false
  })

  test('un courriel part une fois, sous un objet d’une seule ligne', async () => {
    await banc.db.transaction((tx) => envoyerCourriel(tx, appel))
    await banc.db.transaction((tx) => envoyerCourriel(tx, appel))
    const dependances = bureau()
    await Promise.all([viderBoiteDEnvoi(dependances), viderBoiteDEnvoi(dependances)])
    expect(recus).toHaveLength(1)
    expect(recus[0]).toContain('Subject: [EXERCICE] Alerte Bcc: autre@exemple.invalid')
    expect(recus[0]).not.toMatch(/^Bcc:/m)
    expect(recus[0]).toContain('https://portail.exemple.fr/acquitter/1')
    expect((await etatsDesCourriels(banc.db, [appel.cle])).get(appel.cle)).toEqual({
      etat: 'parti',
      erreur: null,
    })
  })

  test('une transaction annulée n’écrit à personne', async () => {
    await expect(
      banc.db.transaction(async (tx) => {
        await envoyerCourriel(tx, appel)
        throw new Error('refus')
      }),
    ).rejects.toThrow('refus')
    await viderBoiteDEnvoi(bureau())
    expect(recus).toEqual([])
  })

  test('un refus du serveur se voit, se réessaie, puis s’abandonne', async () => {
    refuser = true
    await envoyerCourriel(banc.db, appel)
    const dependances = bureau()
    await viderBoiteDEnvoi(dependances)
    const etat = async () => (await etatsDesCourriels(banc.db, [appel.cle])).get(appel.cle)
    expect(await etat()).toMatchObject({
      etat: 'en_echec',
      erreur: expect.stringContaining('Boîte inconnue'),
    })
    for (let heure = 11; heure < 23; heure += 2) {
      dependances.horloge.avancerA(`2026-11-22T${heure}:59:00Z`)
      await viderBoiteDEnvoi(dependances)
    }
    expect(await etat()).toMatchObject({ etat: 'abandonne' })
  })

  test('un essai suivant réussit quand la messagerie revient', async () => {
    refuser = true
    await envoyerCourriel(banc.db, appel)
    const dependances = bureau()
    await viderBoiteDEnvoi(dependances)
    refuser = false
    dependances.horloge.avancerA('2026-11-22T10:01:00Z')
    await viderBoiteDEnvoi(dependances)
    expect(recus).toHaveLength(1)
  })

  test('un courriel réservé par un processus tué est repris par un autre', async () => {
    await envoyerCourriel(banc.db, appel)
    const bloque = bureau({ envoyer: () => new Promise(() => {}), fermer: () => {} })
    void viderBoiteDEnvoi(bloque)
    const dependances = bureau()
    await expect
      .poll(async () => (await banc.db.select().from(courriel))[0]?.essaiLe?.toISOString())
      .toBe('2026-11-22T10:02:00.000Z')
    await viderBoiteDEnvoi(dependances)
    expect(recus).toHaveLength(0)
    dependances.horloge.avancerA('2026-11-22T10:02:01Z')
    await viderBoiteDEnvoi(dependances)
    expect(recus).toHaveLength(1)
  })

  test('sans serveur de messagerie, la démonstration garde le courriel et une installation réelle dit l’échec', async () => {
    const sans = { smtpUrl: null, expediteur: 'portail@exemple.invalid' }
    await envoyerCourriel(banc.db, appel)
    expect(choisirExpediteur(sans, true)).toBe(boiteDeDemonstration)
    await viderBoiteDEnvoi(bureau(choisirExpediteur(sans, false)))
    expect((await etatsDesCourriels(banc.db, [appel.cle])).get(appel.cle)?.erreur).toContain('SMTP_URL')
  })

  test('un arrêt n’attend pas que toute la boîte soit essayée', async () => {
    for (let rang = 0; rang < 45; rang += 1)
      await envoyerCourriel(banc.db, { ...appel, cle: `alerte/1/appel/${rang}` })
    const arret = new AbortController()
    let essayes = 0
    const muette = {
      async envoyer() {
        essayes += 1
        arret.abort()
        throw new Error('Aucune réponse')
      },
      fermer: () => {},
    }
    await viderBoiteDEnvoi({ ...bureau(muette), arret: arret.signal })
    // Le lot commencé se termine ; les autres attendent le prochain démarrage.
    expect(essayes).toBe(20)
  })

  test('ce que disait un courriel parti depuis une semaine s’efface, pas ce qui doit encore partir', async () => {
    await envoyerCourriel(banc.db, appel)
    await envoyerCourriel(banc.db, { ...appel, cle: 'en-attente' })
    await banc.db
      .update(courriel)
      .set({ essaiLe: null, envoyeLe: new Date('2026-11-01') })
      .where(eq(courriel.cle, appel.cle))
    const textes = async () =>
      Object.fromEntries((await banc.db.select().from(courriel)).map(({ cle, texte }) => [cle, texte]))
    await banc.db.update(courriel).set({ creeLe: new Date('2026-11-01') })
    await effacerLesTextes(banc.db, new Date('2026-11-07'))
    expect((await textes())[appel.cle]).toBe(appel.texte)
    await effacerLesTextes(banc.db, new Date('2026-11-09'))
    expect(await textes()).toEqual({ [appel.cle]: '', 'en-attente': appel.texte })
  })
})
