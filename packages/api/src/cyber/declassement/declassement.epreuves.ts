import { eq } from 'drizzle-orm'
import type { Epreuves } from '../../testing/epreuves.ts'
import type { Monde } from '../../testing/exemples.ts'
import { parLeCert } from '../testing/droits-attendus.ts'
import { publier, unContenu, uneDiffusion } from '../bulletin/testing/un-bulletin.ts'
import { declassement } from './declassement.table.ts'

const motif = 'L’éditeur a publié son correctif et son avis.'

async function unBulletinRouge({ portail, agents }: Monde) {
  const personnes = [agents.hfds?.id ?? '']
  return publier(
    portail.en(agents.analyste_cert),
    unContenu(),
    uneDiffusion({ tlp: 'RED', destinataires: ['CNAV'], personnes }),
  )
}

const versAmber = { diffusion: uneDiffusion(), motif, confirmation: 'TLP:AMBER' }

async function uneDemande(monde: Monde) {
  const lu = await unBulletinRouge(monde)
  await monde.portail.en(monde.agents.analyste_cert).cyber.declassement.propose({ ...lu, ...versAmber })
  const [demande] = await monde.db.select().from(declassement).where(eq(declassement.bulletinId, lu.id))
  return { id: demande?.id ?? '', version: 1 }
}

export const epreuves: Epreuves = {
  'cyber.declassement.propose': {
    droits: parLeCert,
    exemple: {
      en: 'analyste_cert',
      entree: async (monde) => ({ ...(await unBulletinRouge(monde)), ...versAmber }),
    },
  },
  'cyber.declassement.decide': {
    droits: { ouverte: 'aux_habilites', accepte: ['hfds'], sinon: 'interdit' },
    exemple: {
      en: 'hfds',
      entree: async (monde) => ({ ...(await uneDemande(monde)), decision: 'approuve', motif: '' }),
    },
  },
}
