import { chaineDeDepart } from '@sssi/domain/cyber'
import { expect, test } from 'vitest'
import { acquittementsEnCsv, type AlerteAExporter } from './acquittements-en-csv.ts'

const unAppel = (
  reste: Partial<AlerteAExporter['appels'][number]> = {},
): AlerteAExporter['appels'][number] => ({
  id: 'appel',
  organisme: 'CNAV',
  niveau: 0,
  nom: 'Astreinte CNAV',
  appeleLe: '2026-11-22T10:00:00.000Z',
  acquitteLe: null,
  voie: null,
  courriel: null,
  ...reste,
})
const lignes = (appels: AlerteAExporter['appels'], exercice = false) =>
  acquittementsEnCsv({
    reference: 'AL-2026-0001',
    tlp: 'AMBER',
    exercice,
    niveaux: chaineDeDepart.niveaux,
    appels,
  })
    .trimEnd()
    .split('\n')

test('une ligne par contact appelé, avec son niveau, ses heures et son délai', () => {
  const [enTete, acquitte, attendu] = lignes([
    unAppel({ acquitteLe: '2026-11-22T10:12:20.000Z', voie: 'courriel' }),
    unAppel({ niveau: 1, nom: 'Direction, CNAV' }),
  ])
  expect(enTete).toBe(
    '\uFEFFAlerte,Marque,Exercice,Organisme,Niveau,Titre du niveau,Contact,Appelé le,Acquitté le,Délai (minutes),Acquitté par',
  )
  const [premier, second] = chaineDeDepart.niveaux
  expect(acquitte).toBe(
    `AL-2026-0001,TLP:AMBER,non,CNAV,1,${premier?.titre},Astreinte CNAV,2026-11-22T10:00:00.000Z,2026-11-22T10:12:20.000Z,12,lien du courriel`,
  )
  expect(attendu).toBe(
    `AL-2026-0001,TLP:AMBER,non,CNAV,2,${second?.titre},"Direction, CNAV",2026-11-22T10:00:00.000Z,,,`,
  )
})

test('un exercice le dit à chaque ligne, et un nom de contact n’est jamais une formule', () => {
  const [, ligne] = lignes([unAppel({ nom: '=1+1' })], true)
  expect(ligne).toContain(',oui,')
  expect(ligne).toContain("'=1+1")
})
