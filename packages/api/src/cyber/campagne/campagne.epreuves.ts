import type { Epreuves } from '../../testing/epreuves.ts'
import type { Monde } from '../../testing/exemples.ts'
import { parLaChaineCyber, parLeCert } from '../testing/droits-attendus.ts'

const saisie = () => ({
  titre: 'Reconnaître un courriel piégé',
  public: 'Tous les agents',
  objectifs: 'Signaler plutôt qu’ignorer.',
  debut: '2026-11-01',
  fin: '2026-12-31',
  cible: 80,
  liens: [{ titre: 'Module en ligne', url: 'https://formation.exemple.invalid/module' }],
  indicateurs: [
    {
      cle: 'clic',
      libelle: 'Taux de clic',
      definition: 'Personnes qui ont suivi le lien, sur celles qui ont reçu le message.',
      tendance: 'baisse' as const,
    },
  ],
  fichiers: [],
})

const creee = ({ portail, agents }: Monde) => portail.en(agents.analyste_cert).cyber.campagne.create(saisie())

async function ouverte(monde: Monde) {
  const brouillon = await creee(monde)
  const { portail, agents } = monde
  return portail.en(agents.analyste_cert).cyber.campagne.updateEtat({ ...brouillon, etat: 'ouverte' })
}

export const epreuves: Epreuves = {
  'cyber.campagne.list': { droits: parLaChaineCyber, exemple: { en: 'rssi', entree: async () => undefined } },
  'cyber.campagne.get': {
    droits: parLaChaineCyber,
    exemple: { en: 'rssi', entree: async (monde) => ({ id: (await ouverte(monde)).id }) },
  },
  'cyber.campagne.create': {
    droits: parLeCert,
    exemple: { en: 'analyste_cert', entree: async () => saisie() },
  },
  'cyber.campagne.update': {
    droits: parLeCert,
    exemple: { en: 'analyste_cert', entree: async (monde) => ({ ...(await creee(monde)), ...saisie() }) },
  },
  'cyber.campagne.updateEtat': {
    droits: parLeCert,
    exemple: { en: 'analyste_cert', entree: async (monde) => ({ ...(await creee(monde)), etat: 'ouverte' }) },
  },
  'cyber.campagne.recordReleve': {
    droits: { ouverte: 'aux_habilites', accepte: ['rssi'], sinon: 'interdit' },
    exemple: {
      en: 'rssi',
      entree: async (monde) => ({
        campagneId: (await ouverte(monde)).id,
        organisme: 'CNAV',
        version: 0,
        jour: '2026-11-20',
        invites: 1200,
        atteints: 1100,
        acheves: 640,
        comptes: { clic: 90 },
        commentaire: '',
      }),
    },
  },
}
