import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { Base } from '../core/db/base.ts'
import { ouvrirPgliteEnMemoire } from '../core/db/pglite.ts'
import { ouvrirPostgresql } from '../core/db/postgresql.ts'
import { baseModele } from './modeles.ts'
import { ouvrirPortailDeTest, type PortailDeTest } from './portail.ts'

export type Moteur = Base['moteur']

/** Une base neuve : à jour, chargée du plan, sans suivi. */
export async function ouvrirBaseDeTest(moteur: Moteur): Promise<Base & { readonly adresse: string | null }> {
  if (moteur === 'pglite') {
    const base = await ouvrirPgliteEnMemoire(await openAsBlob(inject('modelePglite')))
    return { ...base, adresse: null }
  }
  const serveur = inject('adressePostgresql')
  const nom = `sssi_${randomUUID().replaceAll('-', '')}`
  const client = new Client({ connectionString: `${serveur}/postgres` })
  await client.connect()
  await client.query(`create database ${nom} template ${baseModele}`)
  await client.end()
  const adresse = `${serveur}/${nom}`
  return { ...(await ouvrirPostgresql(adresse)), adresse }
}

/** Ce que la suite reçoit : la base n’est ouverte qu’au moment où ses tests s’exécutent. */
export interface BaseDeTest {
  readonly moteur: Moteur
  readonly base: Base
  /** Adresse de la base PostgreSQL ; `null` sur PGlite, qui vit en mémoire. */
  readonly adresse: string | null
  readonly db: Base['db']
  readonly portail: PortailDeTest
}

/** Joue une même suite sur PGlite et sur PostgreSQL : un seul SQL, un seul comportement. */
export function surChaqueBase(suite: (base: BaseDeTest) => void): void {
  describe.each<Moteur>(['pglite', 'postgresql'])('%s', (moteur) => {
    let ouverte: Awaited<ReturnType<typeof ouvrirBaseDeTest>> | undefined
    let portail: PortailDeTest | undefined
    const courante = () => {
      if (!ouverte) throw new Error('La base de test n’est ouverte que pendant les tests.')
      return ouverte
    }
    beforeAll(async () => {
      ouverte = await ouvrirBaseDeTest(moteur)
      portail = await ouvrirPortailDeTest(ouverte)
    })
    afterAll(async () => {
      await portail?.lecture.fermer()
      await ouverte?.fermer()
    })
    suite({
      moteur,
      get base() {
        return courante()
      },
      get adresse() {
        return courante().adresse
      },
      get db() {
        return courante().db
      },
      get portail() {
        if (!portail) throw new Error('Le portail de test n’est ouvert que pendant les tests.')
        return portail
      },
    })
  })
}
