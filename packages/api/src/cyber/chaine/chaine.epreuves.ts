import { chaineDeDepart } from '@sssi/domain/cyber'
import { eq } from 'drizzle-orm'
import type { Epreuves } from '../../testing/epreuves.ts'
import type { Monde } from '../../testing/exemples.ts'
import { parLaChaineCyber, parLeCertOuLeHfds } from '../testing/droits-attendus.ts'
import { activerUneChaine, inscrireContact } from '../alerte/testing/alerte-de-test.ts'
import { versionDeChaine } from './version-de-chaine.table.ts'

/** Le brouillon : celui qui est ouvert, ou un nouveau, car il n’y en a qu’un à la fois. */
async function brouillon({ db, portail, agents }: Monde): Promise<{ numero: number; version: number }> {
  await activerUneChaine(db)
  const [ouvert] = await db.select().from(versionDeChaine).where(eq(versionDeChaine.etat, 'brouillon'))
  return ouvert
    ? { numero: ouvert.numero, version: ouvert.version }
    : portail.en(agents.analyste_cert).cyber.chaine.create({ depuis: 1 })
}

const definition = { ...chaineDeDepart, organismes: ['CNAV'] }
const simulation = {
  debut: '2026-11-23T10:00:00.000Z',
  reponses: [{ organisme: 'CNAV', niveau: null }],
} as const

export const epreuves: Epreuves = {
  'cyber.chaine.list': { droits: parLaChaineCyber, exemple: { en: 'rssi', entree: async () => undefined } },
  'cyber.chaine.get': {
    droits: parLaChaineCyber,
    exemple: {
      en: 'rssi',
      entree: async ({ db }) => {
        await activerUneChaine(db)
        return { numero: 1 }
      },
    },
  },
  'cyber.chaine.create': {
    droits: parLeCertOuLeHfds,
    exemple: {
      en: 'analyste_cert',
      entree: async (monde) => {
        await monde.portail.en(monde.agents.analyste_cert).cyber.chaine.delete(await brouillon(monde))
        return { depuis: 1 }
      },
    },
  },
  'cyber.chaine.update': {
    droits: parLeCertOuLeHfds,
    exemple: { en: 'analyste_cert', entree: async (monde) => ({ ...(await brouillon(monde)), definition }) },
  },
  'cyber.chaine.delete': { droits: parLeCertOuLeHfds, exemple: { en: 'analyste_cert', entree: brouillon } },
  'cyber.chaine.simulate': {
    droits: parLeCertOuLeHfds,
    exemple: {
      en: 'analyste_cert',
      entree: async (monde) => ({ numero: (await brouillon(monde)).numero, ...simulation }),
    },
  },
  'cyber.chaine.activate': {
    droits: parLeCertOuLeHfds,
    exemple: {
      en: 'analyste_cert',
      entree: async (monde) => {
        const appeler = monde.portail.en(monde.agents.analyste_cert).cyber.chaine
        await inscrireContact(monde.db, 'CNAV')
        const ecrit = await appeler.update({
          ...(await brouillon(monde)),
          definition: { ...definition, organismes: ['CNAV'], niveaux: [...definition.niveaux] },
        })
        await appeler.simulate({ numero: ecrit.numero, ...simulation, reponses: [...simulation.reponses] })
        return ecrit
      },
    },
  },
}
