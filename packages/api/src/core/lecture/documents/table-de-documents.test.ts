import type { Agent } from '@sssi/domain'
import { niveauxTlp, peutLire } from '@sssi/domain/cyber'
import { unAgent } from '@sssi/domain/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { combien, creerTableDeDocuments, type DocumentLu } from './table-de-documents.ts'

interface Fiche {
  readonly id: string
  readonly jour: number
}
type Document = DocumentLu<'couleur', Fiche>

const parJour = (a: Fiche, b: Fiche) => b.jour - a.jour || (a.id < b.id ? -1 : Number(a.id > b.id))
const couleurs = ['bleue', 'rouge', 'verte'] as const
const agents: readonly Agent[] = [
  unAgent().rssi('CNAV'),
  unAgent().analysteCert(),
  unAgent().lecteur('DSS'),
  unAgent(),
]

/** Le document de ce rang, à sa énième version : assez différent d’une version à l’autre pour changer de sélection. */
const unDocument = (rang: number, version: number): Document => {
  const tire = (rang * 7 + version * 13) % 97
  return {
    ligne: { id: `d${String(rang).padStart(4, '0')}`, jour: tire % 10 },
    diffusion: {
      tlp: niveauxTlp[tire % niveauxTlp.length] ?? 'RED',
      destinataires: tire % 3 === 0 ? ['CNAV'] : [],
      clients: [],
      personnes: [],
    },
    criteres: { couleur: [couleurs[tire % 3] ?? 'bleue'] },
    termes: ['commun', `mot${tire % 4}`, `ref-${rang}-${version}`],
  }
}

const changements = fc.array(
  fc.record({ rang: fc.nat({ max: 1_299 }), version: fc.nat({ max: 9 }), efface: fc.boolean() }),
  { maxLength: 20 },
)
const questions = fc.array(
  fc.record({
    couleur: fc.option(fc.constantFrom(...couleurs), { nil: null }),
    debut: fc.constantFrom('', 'commun', 'mot', 'mot1', 'ref-', 'ref-1', 'ref-12', 'ref-77-0', 'absent'),
    jours: fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 10 })),
    ordre: fc.constantFrom('asc', 'desc'),
    apres: fc.option(fc.record({ id: fc.constantFrom('d0003', 'd0640', 'x'), jour: fc.nat({ max: 9 }) }), {
      nil: null,
    }),
    agent: fc.constantFrom(...agents),
  }),
  { minLength: 3, maxLength: 3 },
)

describe('une table de documents', () => {
  test('répond comme si elle relisait chaque document, quels que soient les changements, les filtres et le tri', () => {
    // Plus d’un millier : listes et bits, petites et grandes sélections, débuts étroits et larges.
    const documents = new Map(
      Array.from({ length: 1_300 }, (_, rang) => unDocument(rang, 0)).map((d) => [d.ligne.id, d]),
    )
    const table = creerTableDeDocuments<'couleur', 'jour', Fiche>({
      criteres: ['couleur'],
      tris: { jour: parJour },
    })
    for (const document of documents.values()) table.poser(document)

    fc.assert(
      fc.property(changements, questions, (changes, posees) => {
        for (const { rang, version, efface } of changes) {
          const document = unDocument(rang, version)
          const { id } = document.ligne
          if (efface) {
            table.retirer(id)
            documents.delete(id)
          } else {
            table.poser(document)
            documents.set(id, document)
          }
        }
        for (const { couleur, debut, jours, ordre, apres, agent } of posees) {
          const [du, au] = jours
          const retenus = table.dansTous([
            table.lisibles(agent),
            table.portant(debut),
            ...(couleur === null ? [] : [table.ayant('couleur', [couleur])]),
            table.entre(
              'jour',
              ({ jour }) => jour > au,
              ({ jour }) => jour < du,
            ),
          ])
          const attendus = [...documents.values()]
            .filter(
              ({ ligne, diffusion, criteres, termes }) =>
                peutLire(agent, diffusion) &&
                termes.some((terme) => terme.startsWith(debut)) &&
                (couleur === null || criteres.couleur.includes(couleur)) &&
                ligne.jour >= du &&
                ligne.jour <= au,
            )
            .map(({ ligne }) => ligne)
          expect(combien(retenus)).toBe(attendus.length)
          const sens = ordre === 'desc' ? 1 : -1
          const suite = attendus
            .filter((ligne) => apres === null || sens * parJour(ligne, apres) > 0)
            .toSorted((a, b) => sens * parJour(a, b))
            .map(({ id }) => id)
          const tranche = { tri: 'jour', ordre, apres } as const
          expect(table.enOrdre(retenus, { ...tranche, limite: 30 })).toEqual(suite.slice(0, 30))
          expect(table.enOrdre(retenus, { ...tranche, aPartirDe: 7, limite: 5 })).toEqual(suite.slice(7, 12))
        }
      }),
      { numRuns: 100 },
    )
  })
})
