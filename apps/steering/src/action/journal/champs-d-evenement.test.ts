import { describe, expect, test } from 'vitest'
import { champsChanges } from './champs-d-evenement.ts'

describe('ce qu’un événement a changé', () => {
  test('ne montre que les champs changés, en mots', () => {
    const avant = { meteo: 'objectifs_securises', synthese: 'Tout avance.' }
    const apres = { meteo: 'appuis_necessaires', synthese: 'Tout avance.' }
    expect(champsChanges(avant, apres)).toEqual([
      { nom: 'Météo', avant: 'Objectifs sécurisés', apres: 'Appuis nécessaires' },
    ])
  })

  test('une création part de rien, et n’énumère pas les champs vides', () => {
    const apres = {
      libelle: 'Généralisation',
      acteur: 'CNAV',
      echeance: '2026-06-30',
      commentaire: '',
      realiseLe: null,
    }
    expect(champsChanges(null, apres)).toEqual([
      { nom: 'Libellé', avant: 'non renseigné', apres: 'Généralisation' },
      { nom: 'Acteur', avant: 'non renseigné', apres: 'CNAV' },
      { nom: 'Échéance', avant: 'non renseigné', apres: '30\u00a0juin\u00a02026' },
    ])
  })

  test('une décision dit son instance', () => {
    const apres = {
      annee: 2026,
      instance: { type: 'copil', date: '2026-03-12' },
      numeroDecision: 'D-2026-04',
    }
    expect(champsChanges({ annee: 2025 }, apres)).toEqual([
      { nom: 'Horizon', avant: '2025', apres: '2026' },
      { nom: 'Instance', avant: 'non renseigné', apres: 'Copil du 12\u00a0mars\u00a02026' },
      { nom: 'Numéro de la décision', avant: 'non renseigné', apres: 'D-2026-04' },
    ])
  })

  test('une liste d’organismes se lit en sigles', () => {
    expect(champsChanges([], ['CNAM', 'GIP_MDS'])).toEqual([
      { nom: 'Organismes', avant: 'non renseigné', apres: 'CNAM, GIP MDS' },
    ])
  })

  test('zéro est une valeur', () => {
    expect(champsChanges({ valeur: 0 }, { valeur: 12.5 })).toEqual([
      { nom: 'Valeur', avant: '0', apres: '12,5' },
    ])
  })
})
