import { typographier, type Fait } from '@sssi/domain'
import { expect, test } from 'vitest'
import { phraseDeDeploiement } from './phrase.ts'

const phrase = (fait: Fait, detail: Record<string, unknown>) =>
  phraseDeDeploiement({
    numero: 1,
    section: 'cyber',
    fait,
    libelle: 'Fait',
    detail,
    auteur: null,
    le: '2026-03-12T10:00:00.000Z',
    empreinte: '',
  })

const version = '1.2.0'
const jusquA = '2026-03-20T10:00:00.000Z'

test.each<[Fait, Record<string, unknown>, string]>([
  [
    'publication',
    { version, taille: 153_200, fichiers: 23 },
    'Version 1.2.0 publiée (153,2 ko, 23 fichiers).',
  ],
  [
    'publication_refusee',
    { version, motif: 'Clé révoquée.' },
    'Publication de la version 1.2.0 refusée. Clé révoquée.',
  ],
  ['publication_refusee', { motif: 'Clé inconnue.' }, 'Publication refusée. Clé inconnue.'],
  ['activation', { version, avant: null }, 'Version 1.2.0 activée pour tous les agents.'],
  [
    'activation',
    { version, avant: '1.1.0' },
    'Version 1.2.0 activée pour tous les agents, à la place de la version 1.1.0.',
  ],
  [
    'canari',
    { version, part: 25, avant: 5 },
    'Version 1.2.0 donnée à 25 % des agents, contre 5 % auparavant.',
  ],
  ['canari', { version, part: 0, avant: 5 }, 'Canari de la version 1.2.0 arrêté ; 5 % des agents l’avaient.'],
  [
    'retour_automatique',
    {
      de: version,
      vers: '1.1.0',
      releves: { nouvelle: { ouvertures: 20, erreurs: 8 }, ancienne: { ouvertures: 300, erreurs: 0 } },
    },
    'Retour automatique de la version 1.2.0 à la version 1.1.0. La nouvelle : 8 agents en erreur sur 20 ; l’ancienne : aucune erreur pour 300 agents.',
  ],
  [
    'verrou',
    { motif: 'Clôture', jusquA },
    'Section verrouillée jusqu’au 20 mars 2026 à 11:00. Motif : « Clôture ».',
  ],
  ['cle_ajoutee', { cle: 'ab12', libelle: 'Livraison' }, 'Clé « Livraison » ajoutée (ab12).'],
])('« %s » avec %j se lit en une phrase', (fait, detail, attendue) => {
  const enEspacesSimples = (texte: string) => texte.replaceAll(/[\u00A0\u202F]/g, ' ')
  expect(enEspacesSimples(phrase(fait, detail))).toBe(attendue)
  expect(typographier(phrase(fait, detail))).toBe(phrase(fait, detail))
})

test('une entrée au détail inattendu se lit quand même', () => {
  for (const fait of ['publication', 'canari', 'retour_automatique', 'verrou', 'apercu'] as const)
    expect(phrase(fait, { releves: 3, version: null })).toMatch(/\.$/)
})

test('un fait que cette page ne connaît pas garde le nom que lui donne le serveur', () => {
  expect(phrase('fait_a_venir' as Fait, {})).toBe('Fait.')
})
