import { expect, test } from 'vitest'
import { apres, type EvenementRecu, type Notice } from './notice.ts'
import { creerRelais } from './relay.ts'

const avis: Notice = {
  titre: 'Alerte',
  texte: 'Une attaque est en cours.',
  lien: '/cyber/alertes/1',
  libelleDuLien: 'Ouvrir l’alerte',
  gravite: 'erreur',
  fermable: false,
}
const evenement = (plus: Partial<EvenementRecu>): EvenementRecu => ({
  le: '2026-11-22T10:00:00.000Z',
  sujet: 'alerte',
  objetId: '1',
  fait: 'lancee',
  donnees: {},
  ...plus,
})

test('un objet n’a qu’une notice : la dernière remplace la précédente, et un retrait l’efface', () => {
  const lancee = apres([], evenement({ avis }))
  const acquittee = apres(
    lancee,
    evenement({ le: '2026-11-22T10:05:00.000Z', avis: { ...avis, fermable: true } }),
  )
  expect(acquittee).toHaveLength(1)
  expect(acquittee[0]?.fermable).toBe(true)
  expect(acquittee[0]?.version).not.toBe(lancee[0]?.version)
  expect(apres(acquittee, evenement({ avis: null }))).toEqual([])
})

test('un évènement sans avis ne change rien à ce qui est montré', () => {
  const lancee = apres([], evenement({ avis }))
  expect(apres(lancee, evenement({ fait: 'acquittee' }))).toBe(lancee)
})

test('le relais porte à chaque page ce qui arrive tant qu’elle est ouverte', () => {
  const relais = creerRelais()
  const vus: string[] = []
  const cesser = relais.direct.abonner(
    ({ fait }) => vus.push(fait),
    () => vus.push('reprise'),
  )
  relais.publier(evenement({}))
  relais.reprendre()
  cesser()
  relais.publier(evenement({ fait: 'après' }))
  expect(vus).toEqual(['lancee', 'reprise'])
})
