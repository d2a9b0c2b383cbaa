import { organismeCodes, type Agent, type Habilitation } from '@sssi/domain'
import { niveauxTlp, peutLire, type Diffusion } from '@sssi/domain/cyber'
import { unAgent } from '@sssi/domain/testing'
import fc from 'fast-check'
import { sql } from 'drizzle-orm'
import { pgTable, integer } from 'drizzle-orm/pg-core'
import { beforeAll, expect, test } from 'vitest'
import { surChaqueBase } from '../../testing/base.ts'
import { colonnesDeDiffusion } from './colonnes-de-diffusion.ts'
import { lisible } from './lisible.ts'

const essai = pgTable('essai_de_diffusion', {
  numero: integer('numero').primaryKey(),
  ...colonnesDeDiffusion(),
})

const ids = ['agent-1', 'agent-2', 'agent-3']
const organismes = fc.subarray([...organismeCodes])
const diffusions = fc.array(
  fc.record<Diffusion>({
    tlp: fc.constantFrom(...niveauxTlp),
    destinataires: organismes,
    clients: organismes,
    personnes: fc.subarray(ids),
  }),
  { minLength: 1, maxLength: 30 },
)
const habilitations = fc.record<Habilitation>({
  role: fc.constantFrom('lecteur', 'analyste_cert', 'rssi', 'hfds', 'animateur_dss'),
  organisme: fc.constantFrom('CNAM', 'CNAV', 'HFDS', 'DSS'),
  action: fc.constant(null),
})
const agents: fc.Arbitrary<Agent | null> = fc.option(
  fc
    .record({ id: fc.constantFrom(...ids), habilitations: fc.array(habilitations, { maxLength: 3 }) })
    .map((agent) => unAgent(agent)),
  { nil: null, freq: 8 },
)

surChaqueBase((base) => {
  beforeAll(async () => {
    await base.db.execute(sql`create table essai_de_diffusion (
      numero integer primary key, tlp text not null, destinataires text[] not null, clients text[] not null, personnes text[] not null)`)
  })

  test('la base et la règle du domaine donnent à lire les mêmes objets, quels que soient l’agent et la diffusion', async () => {
    await fc.assert(
      fc.asyncProperty(diffusions, agents, async (partagees, agent) => {
        await base.db.delete(essai)
        await base.db.insert(essai).values(
          partagees.map((d, numero) => ({
            numero,
            tlp: d.tlp,
            destinataires: [...d.destinataires],
            clients: [...d.clients],
            personnes: [...d.personnes],
          })),
        )
        const lues = await base.db.select({ numero: essai.numero }).from(essai).where(lisible(essai, agent))
        expect(lues.map(({ numero }) => numero).toSorted((a, b) => a - b)).toEqual(
          partagees.flatMap((diffusion, numero) => (peutLire(agent, diffusion) ? [numero] : [])),
        )
      }),
      { numRuns: 60 },
    )
  })
})
