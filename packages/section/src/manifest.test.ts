import { describe, expect, test } from 'vitest'
import { manifesteSchema } from './manifest.ts'
import { manifesteDeTest } from './testing/manifeste.ts'

const refuse = (partie: object) =>
  manifesteSchema.safeParse({ ...manifesteDeTest, ...partie }).success === false

describe('un manifeste', () => {
  test('est de la donnée : il survit à JSON', () => {
    expect(manifesteSchema.parse(JSON.parse(JSON.stringify(manifesteDeTest)))).toEqual(manifesteDeTest)
  })

  test.each([
    ['d’une autre version majeure du contrat', { contrat: 2 }],
    ['dont l’identifiant n’est pas un nom de dossier', { id: 'Cyber Sécurité' }],
    ['dont le préfixe a deux segments', { prefixe: '/cyber/alertes' }],
    ['sans titre', { titre: '' }],
    ['avec un champ que le contrat ne connaît pas', { couleur: 'rouge' }],
    [
      'dont une page commence par une barre',
      {
        pages: { accueil: { chemin: '/plan', libelle: 'Plan', navigation: true, permission: 'suivi.lire' } },
      },
    ],
    ['qui demande au portail ce qu’il n’offre pas', { requiert: { portail: ['telepathie'], api: [] } }],
    ['qui nomme mal une procédure', { requiert: { portail: [], api: ['liste des actions'] } }],
    ['qui contribue à un emplacement inconnu', { contributions: { tuile: { emplacement: 'plafond' } } }],
    [
      'dont un panneau ne dit pas quelles actions il suit',
      { contributions: { panneau: { emplacement: 'action.panneau', titre: 'Cyber', actions: [] } } },
    ],
  ])('est refusé %s', (_cas, partie) => {
    expect(refuse(partie)).toBe(true)
  })

  test.each(['', 'plan', 'actions/:code', 'a-b/c/:d'])('accepte le chemin de page « %s »', (chemin) => {
    const pages = { accueil: { chemin, libelle: 'Page', navigation: false, permission: 'suivi.lire' } }
    expect(refuse({ pages })).toBe(false)
  })
})
