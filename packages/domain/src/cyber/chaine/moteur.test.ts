import { describe, expect, test } from 'vitest'
import type { OrganismeCode } from '../../organisme/organisme.ts'
import { chaineDeDepart, type DefinitionDeChaine } from './chaine.ts'
import { reduire, suiviInitial, type FaitDeChaine, type SuiviDOrganisme } from './moteur.ts'
import { estFaitDeVersion, faitsDeChaine, phraseDeVersion } from './phrases-chaine.ts'
import { simuler } from './simulation.ts'
import { defautsDeLaChaine } from './validation.ts'

const lundi = new Date('2026-11-23T10:00:00Z')
const dimanche = new Date('2026-11-22T10:00:00Z')
const quelquUn = () => ['contact']
const dans = (depart: Date, minutes: number) => new Date(depart.getTime() + minutes * 60_000)
const pas = (
  suivi: SuiviDOrganisme,
  fait: FaitDeChaine,
  le = lundi,
  joignables: (niveau: number) => readonly string[] = quelquUn,
  definition: DefinitionDeChaine = chaineDeDepart,
) => reduire(definition, suivi, fait, le, joignables)
const appele = (niveau: number): SuiviDOrganisme => ({ etat: 'appele', niveau, echeance: dans(lundi, 15) })

describe('La chaîne d’un organisme', () => {
  test('commence par son premier niveau, avec le délai de l’heure', () => {
    expect(pas(suiviInitial, { type: 'lancement' }).suivi).toEqual({
      etat: 'appele',
      niveau: 0,
      echeance: dans(lundi, 15),
    })
    expect(pas(suiviInitial, { type: 'lancement' }, dimanche).suivi.echeance).toEqual(dans(dimanche, 20))
  })

  test('monte d’un niveau à l’échéance, jusqu’au HFDS, puis reste sans réponse', () => {
    const apres = [0, 1, 2].map((niveau) => pas(appele(niveau), { type: 'echeance', niveau }).suivi)
    expect(apres.map(({ etat, niveau }) => [etat, niveau])).toEqual([
      ['appele', 1],
      ['appele', 2],
      ['sans_reponse', 2],
    ])
  })

  test('s’arrête à l’acquittement, et ignore la minuterie partie trop tard', () => {
    const acquitte = pas(appele(0), { type: 'acquittement' })
    expect(acquitte).toMatchObject({
      suivi: { etat: 'acquitte', echeance: null },
      effets: [{ type: 'cesser' }],
    })
    expect(pas(acquitte.suivi, { type: 'echeance', niveau: 0 }).effets).toEqual([])
    expect(pas(appele(1), { type: 'echeance', niveau: 0 }).effets).toEqual([])
    expect(pas(acquitte.suivi, { type: 'acquittement' }).effets).toEqual([])
  })

  test('reçoit encore un acquittement quand tous les niveaux ont été appelés', () => {
    const muet: SuiviDOrganisme = { etat: 'sans_reponse', niveau: 2, echeance: null }
    expect(pas(muet, { type: 'acquittement' }).suivi.etat).toBe('acquitte')
  })

  test('passe aussitôt un niveau où personne n’est joignable, et le dit', () => {
    const { suivi, effets } = pas(suiviInitial, { type: 'lancement' }, lundi, (niveau) =>
      niveau === 0 ? [] : ['contact'],
    )
    expect(suivi.niveau).toBe(1)
    expect(effets[0]).toEqual({ type: 'sauter', niveau: 0, motif: 'personne' })
  })

  test('ne reste pas muette si personne n’est joignable nulle part', () => {
    const { suivi, effets } = pas(suiviInitial, { type: 'lancement' }, lundi, () => [])
    expect(suivi.etat).toBe('sans_reponse')
    expect(effets.at(-1)).toEqual({ type: 'renoncer' })
  })

  test('passe hors heures ouvrées le niveau qui le demande', () => {
    const [astreinte, rssi, hfds] = chaineDeDepart.niveaux
    if (!astreinte || !rssi || !hfds) throw new Error('La chaîne de départ a trois niveaux.')
    const definition: DefinitionDeChaine = {
      ...chaineDeDepart,
      niveaux: [astreinte, { ...rssi, horsHeures: 'passer' }, hfds],
    }
    const fait: FaitDeChaine = { type: 'echeance', niveau: 0 }
    expect(pas(appele(0), fait, dimanche, quelquUn, definition).suivi.niveau).toBe(2)
    expect(pas(appele(0), fait, lundi, quelquUn, definition).suivi.niveau).toBe(1)
  })

  test.each([
    ['le passage à l’heure d’été', '2026-03-29T00:50:00Z'],
    ['le passage à l’heure d’hiver', '2026-10-25T00:50:00Z'],
    ['un 29 février à minuit', '2028-02-29T22:55:00Z'],
  ])('laisse le délai entier à qui est appelé pendant %s', (_, instant) => {
    const depart = new Date(instant)
    expect(pas(suiviInitial, { type: 'lancement' }, depart).suivi.echeance).toEqual(dans(depart, 20))
  })
})

test('chaque fait d’une version a sa phrase', () => {
  for (const fait of faitsDeChaine) {
    expect(estFaitDeVersion(fait)).toBe(true)
    expect(phraseDeVersion(fait, { debut: '2026-11-23T10:00:00Z', depuis: 1 }, 'Analyste')).toContain(
      'Analyste',
    )
  }
  expect(estFaitDeVersion('constructor')).toBe(false)
})

describe('La simulation', () => {
  const joignables = () => [{ nom: 'Astreinte' }]

  test('va jusqu’au HFDS quand personne ne répond, à l’heure que les délais donnent', () => {
    const { etapes, atteintLeHfds } = simuler(
      chaineDeDepart,
      { debut: lundi, reponses: [{ organisme: 'CNAV', niveau: null }] },
      joignables,
    )
    expect(atteintLeHfds).toBe(true)
    expect(etapes.map(({ type, le }) => [type, le.slice(11, 16)])).toEqual([
      ['appel', '10:00'],
      ['appel', '10:15'],
      ['appel', '10:30'],
      ['sans_reponse', '11:00'],
    ])
  })

  test('s’arrête au niveau qui répond, organisme par organisme', () => {
    const { etapes, atteintLeHfds } = simuler(
      chaineDeDepart,
      {
        debut: lundi,
        reponses: [
          { organisme: 'CNAV', niveau: 0 },
          { organisme: 'CNAF', niveau: 1 },
        ],
      },
      joignables,
    )
    expect(atteintLeHfds).toBe(false)
    const derniers = (organisme: OrganismeCode) => etapes.findLast((etape) => etape.organisme === organisme)
    expect(derniers('CNAV')).toMatchObject({ type: 'acquittement', niveau: 0 })
    expect(derniers('CNAF')).toMatchObject({ type: 'acquittement', niveau: 1 })
  })
})

describe('Une chaîne n’est bonne à activer', () => {
  const couverte = [{ organisme: 'CNAV' as const, parNiveau: [1, 1, 1] }]
  const [astreinte, rssi, hfds] = chaineDeDepart.niveaux
  if (!astreinte || !rssi || !hfds) throw new Error('La chaîne de départ a trois niveaux.')
  const avec = (...niveaux: DefinitionDeChaine['niveaux']) => ({ ...chaineDeDepart, niveaux })

  test('que si rien ne lui manque', () => {
    expect(defautsDeLaChaine(chaineDeDepart, couverte)).toEqual([])
  })

  test.each<[string, DefinitionDeChaine, RegExp]>([
    ['finit au HFDS', avec(astreinte, rssi), /dernier niveau doit appeler/],
    ['n’y passe qu’à la fin', avec(hfds, astreinte, hfds), /qu’au dernier niveau/],
    [
      'appelle le HFDS à toute heure',
      avec(astreinte, rssi, { ...hfds, horsHeures: 'passer' }),
      /hors heures/,
    ],
    ['nomme ses niveaux', avec(astreinte, { ...rssi, titre: astreinte.titre }, hfds), /même nom/],
  ])('si elle %s', (_, definition, attendu) => {
    expect(defautsDeLaChaine(definition, couverte).join(' ')).toMatch(attendu)
  })

  test('si chaque organisme a quelqu’un à chaque niveau', () => {
    const [defaut] = defautsDeLaChaine(chaineDeDepart, [{ organisme: 'GIP_UR', parNiveau: [1, 0, 1] }])
    expect(defaut).toContain('niveau 2 (RSSI de l’organisme) pour : GIP')
  })
})
