import { ajouterJours, organismeCodes, type Agent } from '@sssi/domain'
import {
  etatsDeBulletin,
  gravites,
  niveauxTlp,
  organismesConcernes,
  type FiltreDeBulletins,
} from '@sssi/domain/cyber'
import { unAgent } from '@sssi/domain/testing'
import { and, arrayOverlaps, desc, gte, inArray, like, lt, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Db } from '../../../core/db/db.ts'
import type { AgentConnecte } from '../../../core/trpc/context.ts'
import { surChaqueBase } from '../../../testing/base.ts'
import { listReponses } from '../../reponse/list/list-reponses.service.ts'
import { bulletin } from '../bulletin.table.ts'
import { bulletinLisible, ecritDesBulletins } from '../lecture/bulletin-lisible.ts'
import { unContenu } from '../testing/un-bulletin.ts'
import { listBulletins } from './list-bulletins.service.ts'

const personnes = ['analyste_cert-cnam', 'rssi-cnav']
const agents: readonly AgentConnecte[] = [
  unAgent().analysteCert(),
  unAgent().rssi('CNAV'),
  unAgent().rssi('MSA').rssi('CNAF'),
  unAgent().lecteur('DSS'),
].map((agent) => ({ ...agent, courriel: `${agent.id}@exemple.invalid` }))

const unBulletin = fc.record({
  rang: fc.nat({ max: 30 }),
  jour: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
  etat: fc.constantFrom(...etatsDeBulletin),
  gravite: fc.constantFrom(...gravites),
  mots: fc.constantFrom('vulnerabilite passerelle cve 2026 1234', 'deni noyau', 'noyau passerelle'),
  tlp: fc.constantFrom(...niveauxTlp),
  destinataires: fc.subarray([...organismeCodes], { maxLength: 4 }),
  clients: fc.subarray([...organismeCodes], { maxLength: 3 }),
  personnes: fc.subarray(personnes),
  sansReponse: fc.subarray([...organismeCodes], { maxLength: 3 }),
})
type BulletinTire = typeof unBulletin extends fc.Arbitrary<infer B> ? B : never

const quelques = <V>(valeurs: readonly V[]) => fc.uniqueArray(fc.constantFrom(...valeurs), { maxLength: 2 })
const unJour = fc.option(fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'), { nil: null, freq: 1 })

const unFiltre: fc.Arbitrary<FiltreDeBulletins> = fc.record({
  q: fc.constantFrom('', '', 'passer', 'CVE-2026-12', 'Noyau', 'noyau passerelle', 'introuvable'),
  tlp: quelques(niveauxTlp),
  etat: quelques(etatsDeBulletin),
  gravite: quelques(gravites),
  organisme: quelques(organismeCodes),
  sansReponse: quelques(organismeCodes),
  depuis: unJour,
  jusque: unJour,
})

const id = (rang: number) => `00000000-0000-4000-8000-${String(rang).padStart(12, '0')}`

async function ecrire(db: Db, { rang, jour, ...tire }: BulletinTire): Promise<void> {
  const le = new Date(`${jour}T12:00:00Z`)
  const publie = tire.etat !== 'brouillon'
  const colonnes = {
    ...tire,
    numero: publie ? `SSSI-CERT-2026-${rang}` : null,
    revision: publie ? 1 : 0,
    contenu: unContenu(),
    modifieLe: le,
    creeLe: le,
    creeParId: 'essai',
    version: 1,
  }
  await db
    .insert(bulletin)
    .values({ id: id(rang), ...colonnes })
    .onConflictDoUpdate({ target: bulletin.id, set: colonnes })
}

/** Les organismes dont cet agent connaît les réponses. */
const connus = (agent: Agent) => (ecritDesBulletins(agent) ? organismeCodes : organismesConcernes(agent))

/** Aucun des codes demandés n’est permis : rien ne répond. */
const touche = (colonne: Parameters<typeof arrayOverlaps>[0], codes: readonly string[]) =>
  codes.length === 0 ? sql`false` : arrayOverlaps(colonne, [...codes])

const parmi = <V extends string>(colonne: Parameters<typeof inArray>[0], valeurs: readonly V[]) =>
  valeurs.length === 0 ? undefined : inArray(colonne, [...valeurs])

/** La même question, posée à la base, sans rien de ce qui la rend rapide. */
async function selonLaBase(db: Db, agent: Agent, filtre: FiltreDeBulletins): Promise<string[]> {
  const { q, tlp, etat, gravite, organisme, sansReponse, depuis, jusque } = filtre
  const attendus = sansReponse.filter((code) => connus(agent).includes(code))
  const lus = await db
    .select({ id: bulletin.id })
    .from(bulletin)
    .where(
      and(
        bulletinLisible(agent),
        ...q
          .toLowerCase()
          .split(/[ -]/)
          .map((mot) => like(sql`' ' || ${bulletin.mots}`, `% ${mot}%`)),
        parmi(bulletin.tlp, tlp),
        parmi(bulletin.etat, etat),
        parmi(bulletin.gravite, gravite),
        organisme.length === 0 ? undefined : touche(bulletin.destinataires, organisme),
        sansReponse.length === 0 ? undefined : touche(bulletin.sansReponse, attendus),
        depuis === null ? undefined : gte(bulletin.modifieLe, new Date(`${depuis}T00:00:00Z`)),
        jusque === null
          ? undefined
          : lt(bulletin.modifieLe, new Date(`${ajouterJours(jusque, 1)}T00:00:00Z`)),
      ),
    )
    .orderBy(desc(bulletin.modifieLe), bulletin.id)
  return lus.map((lu) => lu.id)
}

surChaqueBase((base) => {
  beforeAll(() => base.db.delete(bulletin))

  test('les bulletins lus en mémoire sont ceux de la base, quels que soient les changements, l’agent et les filtres', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(unBulletin, { maxLength: 6 }),
        fc.array(unFiltre, { minLength: 4, maxLength: 4 }),
        async (changements, filtres) => {
          for (const change of changements) await ecrire(base.db, change)
          for (const filtre of filtres)
            for (const agent of agents) {
              const contexte = { ...base.portail.contexte(agent), agent }
              const attendus = await selonLaBase(base.db, agent, filtre)
              const lus: string[] = []
              let apres: string | null = null
              do {
                const page: Awaited<ReturnType<typeof listBulletins>> = await listBulletins(contexte, {
                  filtre,
                  apres,
                  taille: 4,
                })
                expect(page.total).toBe(attendus.length)
                lus.push(...page.lignes.map((ligne) => ligne.id))
                apres = page.suite
              } while (apres !== null)
              expect(lus).toEqual(attendus)
            }
        },
      ),
      { numRuns: 15 },
    )
  })

  test('« Qui a répondu » donne à chacun les bulletins publiés dont il connaît les réponses', async () => {
    for (const agent of agents) {
      const contexte = { ...base.portail.contexte(agent), agent }
      const codes = connus(agent)
      for (const manquantes of [true, false]) {
        const attendus = await base.db
          .select({ id: bulletin.id })
          .from(bulletin)
          .where(
            and(
              bulletinLisible(agent),
              inArray(bulletin.etat, ['publie']),
              ecritDesBulletins(agent) ? undefined : touche(bulletin.destinataires, codes),
              manquantes ? touche(bulletin.sansReponse, codes) : undefined,
            ),
          )
          .orderBy(desc(bulletin.modifieLe), bulletin.id)
        const lus = await listReponses(contexte, { manquantes, taille: 50 })
        expect(lus.map((lu) => lu.id)).toEqual(attendus.map((attendu) => attendu.id))
      }
    }
  })
})
