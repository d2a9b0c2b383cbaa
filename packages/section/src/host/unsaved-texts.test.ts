import { expect, test } from 'vitest'
import { creerTextesNonEnregistres } from './unsaved-texts.ts'

test('la page est à l’abri quand tous ses textes le sont', () => {
  const textes = creerTextesNonEnregistres()
  expect(textes.yEnA()).toBe(false)
  const [un, autre] = [textes.signaler(), textes.signaler()]
  expect(textes.yEnA()).toBe(true)
  un()
  un()
  expect(textes.yEnA()).toBe(true)
  autre()
  expect(textes.yEnA()).toBe(false)
})

test('chaque changement se dit, une fois, à qui écoute encore', () => {
  const textes = creerTextesNonEnregistres()
  const vus: boolean[] = []
  const cesser = textes.abonner(() => vus.push(textes.yEnA()))
  const enregistrer = textes.signaler()
  enregistrer()
  enregistrer()
  cesser()
  textes.signaler()
  expect(vus).toEqual([true, false])
})
