import { randomInt } from 'node:crypto'
import { adresseDesAvisParDefaut } from '@sssi/domain/cyber'
import type { Epreuves } from '../../testing/epreuves.ts'
import type { Monde } from '../../testing/exemples.ts'
import { parLaChaineCyber, parLeCert } from '../testing/droits-attendus.ts'
import { unCertfr } from './testing/un-certfr.ts'

const unDocument = () => JSON.stringify(unCertfr({ numero: randomInt(1_000_000) }))

async function unAvis({ portail, agents }: Monde) {
  const { documents } = await portail.en(agents.analyste_cert).cyber.avis.import({ texte: unDocument() })
  return { id: documents[0]?.avisId ?? '', version: 1 }
}

const en = 'analyste_cert' as const

export const epreuves: Epreuves = {
  'cyber.avis.list': {
    droits: parLaChaineCyber,
    exemple: { en: 'rssi', entree: async () => adresseDesAvisParDefaut },
  },
  'cyber.avis.get': {
    droits: parLaChaineCyber,
    exemple: { en: 'rssi', entree: async (monde) => ({ id: (await unAvis(monde)).id }) },
  },
  'cyber.avis.import': { droits: parLeCert, exemple: { en, entree: async () => ({ texte: unDocument() }) } },
  'cyber.avis.decide': {
    droits: parLeCert,
    exemple: {
      en,
      entree: async (monde) => ({ ...(await unAvis(monde)), decision: 'ignorer', motif: 'Produit absent.' }),
    },
  },
  'cyber.avis.decideLot': {
    droits: parLeCert,
    exemple: { en, entree: async (monde) => ({ avis: [await unAvis(monde)], motif: 'Produit absent.' }) },
  },
  'cyber.avis.updateVecteur': {
    droits: parLeCert,
    exemple: {
      en,
      entree: async (monde) => ({
        ...(await unAvis(monde)),
        cve: 'CVE-2026-90001',
        vecteur: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N',
        motif: 'Exposée chez nous.',
      }),
    },
  },
}
