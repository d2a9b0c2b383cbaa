import { plan } from '@sssi/domain'
import { lireCsv } from '../lib/csv.ts'
import { expect, test } from '../lib/test.ts'

const champs = ['code', 'axe', 'thematique', 'orientation', 'libelle', 'horizon', 'chefsDeFile'] as const
const attendues = plan.map((action) => champs.map((champ) => String(action[champ])))

test('n’importe qui télécharge les 103 actions en JSON, telles qu’imprimées', async ({ request }) => {
  const reponse = await request.get('/donnees-ouvertes/plan.json')
  expect(reponse.ok()).toBe(true)
  expect(reponse.headers()['access-control-allow-origin']).toBe('*')
  const lues: Record<string, unknown>[] = await reponse.json()
  expect(lues.map((ligne) => champs.map((champ) => String(ligne[champ])))).toEqual(attendues)
  expect(Object.keys(lues[0] ?? {})).toEqual([...champs])
})

test('n’importe qui télécharge les 103 actions en CSV, en UTF-8 et séparées par des virgules', async ({
  request,
}) => {
  const reponse = await request.get('/donnees-ouvertes/plan.csv')
  expect(reponse.headers()['content-type']).toMatch(/^text\/csv; ?charset=utf-8/)
  const [entete, ...lignes] = lireCsv(await reponse.text())
  expect(entete).toEqual([...champs])
  expect(lignes).toEqual(attendues)
})

test('rien du suivi n’est public', async ({ request }) => {
  for (const adresse of [
    '/trpc/steering.action.list?input=%7B%7D',
    '/trpc/steering.vueDEnsemble.get',
    '/trpc/steering.journal.list?input=%7B%22limite%22%3A10%7D',
    '/exports/plan.csv',
    '/exports/plan.ods',
  ]) {
    const reponse = await request.get(adresse)
    expect(reponse.status(), adresse).toBe(401)
  }
})
