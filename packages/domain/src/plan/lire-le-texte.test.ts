import { describe, expect, test } from 'vitest'
import { differences, lireLaVersionEnLignes, lireLesTableaux } from './lire-le-texte.ts'

const texte = `Résumé, qui ne compte pas : | A9-999 |
  1. Synthèse
    6.1. Cadre de gouvernance

| Cadre | | |-----|-----|---| | Thématiques | Chef de file | | |Pilotage| Animation du Copil | DSS | | Données | Animation des DPD |DSS/CNAV| | Offre aux régimes | GIP UR | | |

6.2. Axe 1 - Premier axe

| Axe 1 | | |-----|-----| | Thématiques | N° | Actions |Horizon temporel|Chefs de file| | Thème A | 01. Orientation   une | A1-001 | Faire ceci | 2023 | CNAV | | A1-002 |Faire cela| version | A définir | | | | 02. Orientation deux | A1-003 | Faire encore | 2023-2027 | DSS et MSA | | |

(1) Note.

Historique des versions

6.1. Cadre de gouvernance

Thématiques

Chef de file

Pilotage

Animation du Copil

DSS

Données

Animation des DPD

DSS/CNAV

Offre aux régimes

GIP UR

6.2. Axe 1 - Premier axe

Thématiques

Chefs de file

Thème A

01. Orientation une

A1-001

Faire ceci

2023

CNAV

A1-002

Faire cela

version

A définir

02. Orientation deux

A1-003

Faire encore

2023-2027

DSS et MSA

(1) Note.
`

describe('Lire le texte publié', () => {
  test('rend à chaque action la thématique et l’orientation des cases fusionnées', () => {
    expect(
      lireLesTableaux(texte).actions.map((a) => [a.code, a.thematique, a.orientation, a.chefsDeFile]),
    ).toEqual([
      ['A1-001', 'Thème A', '01. Orientation une', 'CNAV'],
      ['A1-002', 'Thème A', '01. Orientation une', 'A définir'],
      ['A1-003', 'Thème A', '02. Orientation deux', 'DSS et MSA'],
    ])
  })

  test('rend à chaque sujet de la gouvernance sa thématique', () => {
    expect(lireLesTableaux(texte).gouvernance).toEqual([
      { thematique: 'Pilotage', sujet: 'Animation du Copil', chefsDeFile: 'DSS' },
      { thematique: 'Données', sujet: 'Animation des DPD', chefsDeFile: 'DSS/CNAV' },
      { thematique: 'Données', sujet: 'Offre aux régimes', chefsDeFile: 'GIP UR' },
    ])
  })

  test('lit la même chose dans les tableaux et dans la version en lignes', () => {
    expect(differences(lireLesTableaux(texte), lireLaVersionEnLignes(texte))).toEqual([])
  })

  test('dit où deux lectures diffèrent', () => {
    const autre = lireLesTableaux(texte.replaceAll('Faire cela', 'Faire autre chose'))
    expect(differences(lireLesTableaux(texte), autre)).toEqual([
      'action A1-002, libelle : « Faire cela » ≠ « Faire autre chose »',
    ])
  })

  test('dit qu’une ligne manque', () => {
    const lu = lireLesTableaux(texte)
    expect(differences(lu, { ...lu, actions: lu.actions.slice(0, 2) })).toContain(
      'action : 3 lignes attendues, 2 lues',
    )
  })

  test('refuse une ligne tronquée plutôt que d’en inventer une', () => {
    expect(() => lireLesTableaux(texte.replace('| 2023-2027 | DSS et MSA |', '|'))).toThrow(
      'Ligne incomplète : A1-003',
    )
  })

  test('refuse un texte sans sa seconde version', () => {
    expect(() => lireLesTableaux('6.2. Axe 1 - Premier axe')).toThrow('Historique des versions')
  })
})
