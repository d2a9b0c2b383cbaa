import { ajouterJours, organismeCodes, sansAccents, type Agent } from '@sssi/domain'
import {
  decisionsDAvis,
  expositionsLues,
  graviteDe,
  gravites,
  niveauxTlp,
  sourcesDAvis,
  trisDAvis,
  type AdresseDesAvis,
} from '@sssi/domain/cyber'
import { unAgent } from '@sssi/domain/testing'
import {
  and,
  arrayContains,
  arrayOverlaps,
  eq,
  gte,
  inArray,
  isNull,
  lt,
  or,
  sql,
  type SQL,
} from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Db } from '../../../core/db/db.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { surChaqueBase } from '../../../testing/base.ts'
import { avis } from '../avis.table.ts'
import { motsDeLAvis } from '../mots-de-recherche.ts'
import { lireDesAvis } from './list-avis.service.ts'

const editeurs = ['Exemple', 'Éditeur d’exemple', 'Zygomorphe SA']
const titres = ['Vulnérabilité dans la Passerelle', 'Déni de service du noyau', 'Élévation des privilèges']
const personnes = ['analyste_cert-cnam', 'rssi-cnav']
const agents: readonly Agent[] = [
  unAgent().analysteCert(),
  unAgent().rssi('CNAV'),
  unAgent().rssi('MSA').rssi('CNAF'),
  unAgent().hfds(),
  unAgent().lecteur('DSS'),
  unAgent(),
]

const unAvis = fc.record({
  rang: fc.nat({ max: 30 }),
  titre: fc.constantFrom(...titres),
  jour: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
  score: fc.option(fc.constantFrom(0, 3.9, 4, 7.5, 9, 9.8), { nil: null }),
  decision: fc.constantFrom(...decisionsDAvis),
  source: fc.constantFrom(...sourcesDAvis),
  exploitee: fc.boolean(),
  organismes: fc.subarray([...organismeCodes], { maxLength: 2 }),
  editeurs: fc.subarray(editeurs),
  tlp: fc.constantFrom(...niveauxTlp),
  destinataires: fc.subarray([...organismeCodes], { maxLength: 3 }),
  clients: fc.subarray([...organismeCodes], { maxLength: 3 }),
  personnes: fc.subarray(personnes),
})
type AvisTire = typeof unAvis extends fc.Arbitrary<infer A> ? A : never

const quelques = <V>(valeurs: readonly V[]) => fc.uniqueArray(fc.constantFrom(...valeurs), { maxLength: 2 })
const unJour = fc.option(fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'), { nil: null, freq: 1 })

const uneAdresse: fc.Arbitrary<Omit<AdresseDesAvis, 'page'>> = fc.record({
  q: fc.constantFrom(
    '',
    '',
    'passer',
    'Déni de service',
    'de la',
    'noyaux',
    'REF-2026-1',
    'ref-2026-1 noyau',
  ),
  decision: quelques(decisionsDAvis),
  gravite: quelques([...gravites, 'non_notee'] as const),
  exploitee: fc.boolean(),
  organisme: quelques(organismeCodes),
  editeur: fc.option(fc.constantFrom(...editeurs, 'Inconnu'), { nil: null, freq: 1 }),
  source: quelques(sourcesDAvis),
  du: unJour,
  au: unJour,
  tri: fc.constantFrom(...trisDAvis),
  ordre: fc.constantFrom('asc', 'desc'),
})

const id = (rang: number) => `00000000-0000-4000-8000-${String(rang).padStart(12, '0')}`

async function ecrire(db: Db, { rang, jour, ...tire }: AvisTire): Promise<void> {
  const contenu = { risques: [], systemes: [], cves: [], texte: '', liens: [], revisions: [] }
  const reference = `REF-2026-${rang}`
  const colonnes = {
    ...tire,
    espace: 'essai',
    emetteur: 'Essai',
    reference,
    resume: '',
    publieLe: new Date(`${jour}T12:00:00Z`),
    modifieLe: new Date(`${jour}T12:00:00Z`),
    revision: '1',
    empreinte: '',
    contenu,
    cves: [],
    gravite: tire.score === null ? null : graviteDe(tire.score),
    motif: '',
    importeLe: new Date(),
    version: 1,
    recherche: motsDeLAvis({ reference, titre: tire.titre, resume: '', contenu }),
    systemes: sql`''::tsvector`,
  }
  await db
    .insert(avis)
    .values({ id: id(rang), ...colonnes })
    .onConflictDoUpdate({ target: avis.id, set: colonnes })
}

/** Chaque mot qui n’est pas trop commun est écrit, ou son début ; aucun ne l’est si tous sont trop communs. */
function portant(q: string): SQL | undefined {
  if (q === '') return undefined
  const mots = sansAccents(q)
    .split(' ')
    .filter((mot) => !['de', 'la'].includes(mot))
  if (mots.length === 0) return sql`false`
  return and(
    ...mots.map((mot) =>
      mot.includes('-')
        ? sql`${avis.recherche} @@ ${`'${mot}':*`}::tsquery`
        : sql`${avis.recherche} @@ to_tsquery('french', ${`${mot}:*`})`,
    ),
  )
}

/** La même question, posée à la base, sans rien de ce qui la rend rapide. */
function selonLaBase(db: Db, agent: Agent, { tri, ordre, ...filtre }: Omit<AdresseDesAvis, 'page'>) {
  const { q, decision, gravite, exploitee, organisme, editeur, source, du, au } = filtre
  const exposes = organisme.filter((code) => expositionsLues(agent).includes(code))
  const notees = gravite.filter((valeur) => valeur !== 'non_notee')
  const cles = tri === 'date' ? [] : [sql`coalesce(${avis.score}, -1) desc`]
  const lignes = db
    .select({ id: avis.id })
    .from(avis)
    .where(
      and(
        lisible(avis, agent),
        portant(q),
        decision.length === 0 ? undefined : inArray(avis.decision, decision),
        gravite.length === 0
          ? undefined
          : or(
              inArray(avis.gravite, notees),
              gravite.includes('non_notee') ? isNull(avis.gravite) : undefined,
            ),
        exploitee ? eq(avis.exploitee, true) : undefined,
        organisme.length === 0
          ? undefined
          : exposes.length === 0
            ? sql`false`
            : arrayOverlaps(avis.organismes, exposes),
        editeur === null ? undefined : arrayContains(avis.editeurs, [editeur]),
        source.length === 0 ? undefined : inArray(avis.source, source),
        du === null ? undefined : gte(avis.modifieLe, new Date(`${du}T00:00:00Z`)),
        au === null ? undefined : lt(avis.modifieLe, new Date(`${ajouterJours(au, 1)}T00:00:00Z`)),
      ),
    )
    .orderBy(...cles, sql`${avis.modifieLe} desc`, avis.id)
  return lignes.then((lues) => (ordre === 'desc' ? lues : lues.toReversed()).map((lue) => lue.id))
}

surChaqueBase((base) => {
  beforeAll(() => base.db.delete(avis))

  test('les avis lus en mémoire sont ceux de la base, quels que soient les changements, l’agent, les filtres et le tri', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(unAvis, { maxLength: 6 }),
        fc.array(uneAdresse, { minLength: 4, maxLength: 4 }),
        async (changements, adresses) => {
          for (const change of changements) await ecrire(base.db, change)
          for (const adresse of adresses)
            for (const agent of agents) {
              const attendus = await selonLaBase(base.db, agent, adresse)
              const { lignes, nombre } = await lireDesAvis(base.db, agent, adresse, 100)
              expect(lignes.map((ligne) => ligne.id)).toEqual(attendus)
              expect(nombre).toBe(attendus.length)
              const tranche = await lireDesAvis(base.db, agent, adresse, 2, 1)
              expect(tranche.lignes.map((ligne) => ligne.id)).toEqual(attendus.slice(1, 3))
            }
        },
      ),
      { numRuns: 15 },
    )
  })
})
