import { randomUUID } from 'node:crypto'
import type { Epreuves } from '../../testing/epreuves.ts'
import type { Monde } from '../../testing/exemples.ts'
import { parLeCert } from '../testing/droits-attendus.ts'

const en = 'analyste_cert' as const

const reglage = () => ({
  libelle: 'Source d’exemple',
  adresse: `https://source.exemple.invalid/${randomUUID()}.json`,
  intervalleMinutes: 60,
  actif: true,
})
const cree = ({ portail, agents }: Monde) => portail.en(agents.analyste_cert).cyber.flux.create(reglage())

export const epreuves: Epreuves = {
  'cyber.flux.list': { droits: parLeCert, exemple: { en, entree: async () => undefined } },
  'cyber.flux.create': { droits: parLeCert, exemple: { en, entree: async () => reglage() } },
  'cyber.flux.update': {
    droits: parLeCert,
    exemple: { en, entree: async (monde) => ({ ...(await cree(monde)), ...reglage(), actif: false }) },
  },
  'cyber.flux.delete': { droits: parLeCert, exemple: { en, entree: cree } },
  'cyber.flux.poll': {
    droits: parLeCert,
    exemple: { en, entree: async (monde) => ({ id: (await cree(monde)).id }) },
  },
}
