import { fichiersDe, manifeste } from './archive-de-test.ts'
import { essai } from './banc.ts'
import type { CasDeRefus } from './cas-de-refus.ts'

/** Un manifeste que le contrat refuse, ou qui ne dit pas ce que dit la description. */
export const refusDuManifeste: readonly CasDeRefus[] = [
  [
    'a un manifeste mal formé',
    422,
    'manifeste_refuse',
    async () => essai((d) => ({ ...d, manifeste: manifeste('essai', { titre: '' }) })),
  ],
  [
    'a le manifeste d’une autre section',
    422,
    'manifeste_refuse',
    async () => essai((d) => ({ ...d, manifeste: manifeste('nuage') })),
  ],
  [
    'a le manifeste d’un autre organisme',
    422,
    'manifeste_refuse',
    async () =>
      essai((d) => ({
        ...d,
        manifeste: manifeste('essai', { equipe: { ...manifeste('essai').equipe, organisme: 'CNAV' } }),
      })),
  ],
  [
    'publie un autre manifeste que celui qu’il signe',
    422,
    'fichiers_differents',
    async () =>
      essai(undefined, {
        ...fichiersDe('essai'),
        'section.json': JSON.stringify(manifeste('essai', { titre: 'Autre' })),
      }),
  ],
  [
    'tait une procédure qu’il déclare',
    422,
    'manifeste_refuse',
    async () => essai((d) => ({ ...d, api: {} })),
  ],
  [
    'tait une capacité qu’il demande',
    422,
    'manifeste_refuse',
    async () => essai((d) => ({ ...d, portail: { ...d.portail, capacites: [] } })),
  ],
  [
    'prend une adresse du portail',
    422,
    'manifeste_refuse',
    async () => {
      const autre = manifeste('essai', { prefixe: '/plan' })
      return essai((d) => ({ ...d, manifeste: autre }), {
        ...fichiersDe('essai'),
        'section.json': JSON.stringify(autre),
      })
    },
  ],
  [
    'prend une adresse du serveur',
    422,
    'manifeste_refuse',
    async () => essai((d) => ({ ...d, manifeste: manifeste('essai', { prefixe: '/trpc' }) })),
  ],
]
