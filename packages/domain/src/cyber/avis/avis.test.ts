import { describe, expect, test } from 'vitest'
import { comparerRevisions } from './avis.ts'
import { bornesDeGravite, graviteDe } from './gravite.ts'
import { metriquesCvss } from './metriques-cvss.ts'
import { designe, normaliserNom } from './produit.ts'
import { ecrireVecteurCvss, lireVecteurCvss } from './vecteur-cvss.ts'

describe('La gravité', () => {
  test.each([
    [10, 'critique'],
    [9, 'critique'],
    [8.9, 'elevee'],
    [7, 'elevee'],
    [6.9, 'moyenne'],
    [4, 'moyenne'],
    [3.9, 'faible'],
    [0.1, 'faible'],
    [0, 'aucune'],
  ])('d’une note de %d est %s', (score, gravite) => {
    expect(graviteDe(score)).toBe(gravite)
  })
})

describe('Les révisions', () => {
  test('se rangent par leurs nombres, non par leurs lettres', () => {
    const melangees = ['10', '1.10.0', '2', '1.2.0', '1.2.0-rc1', '1', '9']
    expect(melangees.toSorted(comparerRevisions)).toEqual([
      '1',
      '1.2.0-rc1',
      '1.2.0',
      '1.10.0',
      '2',
      '9',
      '10',
    ])
    expect(comparerRevisions('1.0.0+a', '1.0.0+b')).toBe(0)
  })
})

describe('Un vecteur CVSS', () => {
  test.each([
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:3.0/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:N/A:L/E:F/RL:O/RC:C',
    'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/MSI:S/U:Red',
    'AV:N/AC:L/Au:N/C:P/I:P/A:P',
  ])('%s se lit, et se réécrit pareil', (vecteur) => {
    const lu = lireVecteurCvss(vecteur)
    if (!lu.ok) throw new Error(lu.defaut.message)
    const valeurs = new Map(lu.value.metriques.map(({ metrique, valeur }) => [metrique.code, valeur]))
    expect(ecrireVecteurCvss(lu.value.version, valeurs)).toBe(vecteur)
  })

  test.each([
    ['', '', 'Saisissez un vecteur'],
    ['CVSS:5.0/AV:N', 'CVSS:5.0', 'Versions connues'],
    ['CVSS:3.1/AV:Z/AC:L', 'AV:Z', 'Vecteur d’attaque (AV) vaut N, A, L, P.'],
    ['CVSS:3.1/AV:N/AT:N', 'AT:N', 'n’a pas de métrique « AT »'],
    ['CVSS:3.1/AV:N/AV:L', 'AV:L', 'est donnée deux fois'],
    [
      'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H',
      '',
      'Il manque une métrique : Atteinte à la disponibilité (A).',
    ],
    ['CVSS:3.1/AV:N//AC:L', '', 'n’a pas de métrique «  »'],
    ['AV:N/AC:L/Au:N/C:P/I:P/A:P:P', 'A:P:P', 'Atteinte à la disponibilité (A) vaut N, P, C.'],
    ['CVSS:3.1/__proto__:N', '__proto__:N', 'n’a pas de métrique'],
  ])('%s est refusé à sa place', (vecteur, morceau, message) => {
    const lu = lireVecteurCvss(vecteur)
    if (lu.ok) throw new Error('Ce vecteur devait être refusé.')
    expect(vecteur.slice(lu.defaut.debut, lu.defaut.fin)).toBe(morceau)
    expect(lu.defaut.message).toContain(message)
  })

  test('n’a pas deux métriques du même code, ni deux valeurs du même code', () => {
    for (const version of ['2.0', '3.0', '3.1', '4.0'] as const) {
      const codes = metriquesCvss(version).map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
      for (const { valeurs } of metriquesCvss(version))
        expect(new Set(valeurs.map(({ code }) => code)).size).toBe(valeurs.length)
    }
  })
})

describe('Un produit de la sphère', () => {
  test.each([
    ['SUSE, Inc.', 'suse'],
    ['N/A', ''],
    ['Éditeur d’exemple  SAS', 'editeur d exemple'],
    ['Red-Hat (Enterprise) Linux', 'red hat enterprise linux'],
  ])('nommé « %s » se compare comme « %s »', (nom, normal) => {
    expect(normaliserNom(nom)).toBe(normal)
  })

  const systeme = {
    editeur: 'SUSE',
    produit: 'N/A',
    description: 'SUSE Linux Enterprise Server 15 SP3 LTSS',
  }
  test.each([
    [{ editeur: 'SUSE Inc.', produit: 'Linux Enterprise Server', alias: [] }, true],
    [{ editeur: 'suse', produit: '', alias: [] }, true],
    [{ editeur: 'SUSE', produit: 'Linux Enterprise Serv', alias: [] }, false],
    [{ editeur: 'SUSE', produit: 'Server Enterprise', alias: [] }, false],
    [{ editeur: 'Red Hat', produit: 'Enterprise Linux', alias: [] }, false],
    [{ editeur: 'Autre', produit: 'SLES', alias: ['Linux Enterprise Server 15'] }, true],
    [{ editeur: 'N/A', produit: '', alias: ['n/a'] }, false],
  ])('%j désigne ce système : %s', (produit, attendu) => {
    expect(designe(produit, systeme)).toBe(attendu)
  })
})

test('les bornes d’une bande et la bande d’une note disent la même chose', () => {
  for (let dixiemes = 0; dixiemes <= 100; dixiemes += 1) {
    const score = dixiemes / 10
    const { de, a } = bornesDeGravite(graviteDe(score))
    expect(score >= de && score < a).toBe(true)
  }
})
