import { describe, expect, test } from 'vitest'
import {
  echeancesAFiger,
  echeancesDe,
  echeancesOuvertes,
  prochaineEcheance,
  type Echeance,
  type IncidentSousRegimes,
  type SuiviDEcheance,
} from './echeances.ts'
import { regimesDeDepart } from './regimes-de-depart.ts'
import { rappelsAVenir } from './rappels.ts'

const connaissance = '2026-11-22T10:00:00.000Z'

const unIncident = (de: Partial<IncidentSousRegimes> = {}): IncidentSousRegimes => ({
  organisme: 'CNAV',
  statut: 'en_traitement',
  priseDeConnaissanceLe: connaissance,
  important: 'oui',
  risqueEleve: 'a_evaluer',
  impacts: [{ donneesPersonnelles: true, ose: true }],
  rapportDemandePour: null,
  traiteLe: null,
  fusionneDans: null,
  ...de,
})

const envoyee = (cle: string, envoyeeLe: string, dueLe: string | null): SuiviDEcheance => ({
  cle,
  enPreparation: false,
  envoyeeLe,
  dueLe,
  sansObjetMotif: null,
})

function lire(
  cle: string,
  de: Partial<IncidentSousRegimes> = {},
  suivis: readonly SuiviDEcheance[] = [],
  maintenant = '2026-11-22T12:00:00.000Z',
): Echeance {
  const trouvee = echeancesDe(unIncident(de), regimesDeDepart, suivis, maintenant).find((e) => e.cle === cle)
  if (!trouvee) throw new Error(`Pas d’échéance ${cle}.`)
  return trouvee
}

describe('D’une seule prise de connaissance viennent toutes les dates', () => {
  test.each([
    ['nis2.alerte_precoce', '2026-11-23T10:00:00.000Z'],
    ['nis2.notification', '2026-11-25T10:00:00.000Z'],
    ['rgpd.notification', '2026-11-25T10:00:00.000Z'],
    // Un mois après l’échéance de la notification, tant qu’elle n’est pas envoyée.
    ['nis2.rapport_final', '2026-12-25T10:00:00.000Z'],
  ])('%s', (cle, dueLe) => {
    expect(lire(cle)).toMatchObject({ nature: 'datee', dueLe, etat: 'a_faire' })
  })

  test('la déclaration OSE est en retard dès le début, sans date que le texte ne donne pas', () => {
    expect(lire('ose.declaration')).toMatchObject({
      nature: 'immediate',
      dueLe: null,
      depuis: connaissance,
      etat: 'en_retard',
    })
  })

  test('l’information des personnes n’a pas de date : « dans les meilleurs délais »', () => {
    expect(lire('rgpd.information_des_personnes')).toMatchObject({
      nature: 'au_plus_tot',
      dueLe: null,
      etat: 'a_faire',
    })
  })

  test('le rapport intermédiaire attend que l’autorité le demande, et prend la date qu’elle donne', () => {
    expect(lire('nis2.rapport_intermediaire')).toMatchObject({ nature: 'en_attente', dueLe: null })
    const pour = '2026-12-01T11:00:00.000Z'
    expect(lire('nis2.rapport_intermediaire', { rapportDemandePour: pour })).toMatchObject({ dueLe: pour })
  })
})

describe('Le rapport final se compte depuis la notification', () => {
  test('depuis son envoi, quand elle est partie', () => {
    const suivis = [envoyee('nis2.notification', '2026-11-24T08:00:00.000Z', '2026-11-25T10:00:00.000Z')]
    expect(lire('nis2.rapport_final', {}, suivis).dueLe).toBe('2026-12-24T08:00:00.000Z')
  })

  test('un incident qui dure encore doit un rapport d’avancement, puis le final un mois après son traitement', () => {
    const apres = '2026-12-26T00:00:00.000Z'
    expect(lire('nis2.rapport_d_avancement', {}, [], apres)).toMatchObject({
      dueLe: '2026-12-25T10:00:00.000Z',
      etat: 'en_retard',
    })
    expect(lire('nis2.rapport_final', {}, [], apres)).toMatchObject({ nature: 'en_attente', dueLe: null })
    const traite = { statut: 'resolu', traiteLe: '2027-01-10T09:00:00.000Z' } as const
    expect(lire('nis2.rapport_final', traite, [], '2027-01-11T00:00:00.000Z').dueLe).toBe(
      '2027-02-10T09:00:00.000Z',
    )
    expect(lire('nis2.rapport_d_avancement', traite, [], '2027-01-11T00:00:00.000Z').etat).toBe('en_retard')
  })

  test('un incident traité avant la date ne doit que le rapport final', () => {
    const traite = { statut: 'resolu', traiteLe: '2026-11-30T09:00:00.000Z' } as const
    expect(lire('nis2.rapport_d_avancement', traite)).toMatchObject({ etat: 'sans_objet' })
    expect(lire('nis2.rapport_final', traite).dueLe).toBe('2026-12-25T10:00:00.000Z')
  })
})

test('un rapport final en retard quand le traitement reprend garde sa date : le rouvrir ne donne pas un mois de plus', () => {
  const apres = '2026-12-26T00:00:00.000Z'
  const traite = { statut: 'resolu', traiteLe: '2026-11-30T09:00:00.000Z' } as const
  const figees = echeancesAFiger(
    echeancesDe(unIncident(traite), regimesDeDepart, [], apres),
    regimesDeDepart,
    apres,
  )
  expect(figees).toEqual([{ cle: 'nis2.rapport_final', dueLe: '2026-12-25T10:00:00.000Z' }])
  const suivis = figees.map((figee) => ({
    ...figee,
    enPreparation: false,
    envoyeeLe: null,
    sansObjetMotif: null,
  }))
  for (const de of [{}, { statut: 'resolu', traiteLe: apres } as const])
    expect(lire('nis2.rapport_final', de, suivis, apres)).toMatchObject({
      dueLe: '2026-12-25T10:00:00.000Z',
      etat: 'en_retard',
    })
})

describe('Ce qui n’est pas encore su n’arrête pas l’horloge', () => {
  test.each([
    ['nis2.notification', { important: 'a_evaluer' }, 'a_faire'],
    ['nis2.notification', { important: 'non' }, 'sans_objet'],
    ['rgpd.notification', { impacts: [] }, 'sans_objet'],
    ['rgpd.information_des_personnes', { risqueEleve: 'non' }, 'sans_objet'],
    ['ose.declaration', { impacts: [{ donneesPersonnelles: true, ose: false }] }, 'sans_objet'],
    ['nis2.notification', { statut: 'faux_positif' }, 'sans_objet'],
    ['nis2.notification', { fusionneDans: 'CNAV-2026-002' }, 'sans_objet'],
  ] as const)('%s, %o : %s', (cle, de, etat) => {
    expect(lire(cle, de).etat).toBe(etat)
  })
})

describe('L’état d’une échéance', () => {
  test('en retard dès que sa date est passée, même en préparation', () => {
    const prepare = [
      { cle: 'nis2.alerte_precoce', enPreparation: true, envoyeeLe: null, dueLe: null, sansObjetMotif: null },
    ]
    expect(lire('nis2.alerte_precoce', {}, prepare).etat).toBe('en_preparation')
    expect(lire('nis2.alerte_precoce', {}, prepare, '2026-11-23T10:00:00.000Z').etat).toBe('en_preparation')
    expect(lire('nis2.alerte_precoce', {}, prepare, '2026-11-23T10:00:00.001Z').etat).toBe('en_retard')
  })

  test('ce qui est envoyé garde sa date, même si la prise de connaissance est corrigée', () => {
    const suivis = [envoyee('nis2.alerte_precoce', '2026-11-23T09:00:00.000Z', '2026-11-23T10:00:00.000Z')]
    const corrigee = { priseDeConnaissanceLe: '2026-11-21T10:00:00.000Z' }
    expect(lire('nis2.alerte_precoce', corrigee, suivis)).toMatchObject({
      etat: 'envoyee',
      dueLe: '2026-11-23T10:00:00.000Z',
      retardMs: null,
    })
    expect(lire('nis2.notification', corrigee, suivis).dueLe).toBe('2026-11-24T10:00:00.000Z')
  })

  test('un envoi tardif dit de combien', () => {
    const suivis = [envoyee('rgpd.notification', '2026-11-25T12:00:00.000Z', '2026-11-25T10:00:00.000Z')]
    expect(lire('rgpd.notification', {}, suivis).retardMs).toBe(2 * 3_600_000)
  })
})

test('la plus urgente est la déclaration sans délai, puis la plus proche ; sans elles, l’incident peut être clos', () => {
  const toutes = echeancesDe(unIncident(), regimesDeDepart, [], '2026-11-22T12:00:00.000Z')
  expect(prochaineEcheance(toutes)?.cle).toBe('ose.declaration')
  const sansOse = toutes.filter(({ regime }) => regime !== 'ose')
  expect(prochaineEcheance(sansOse)?.cle).toBe('nis2.alerte_precoce')
  expect(echeancesOuvertes(toutes).map(({ cle }) => cle)).not.toContain('nis2.rapport_intermediaire')
})

describe('Une échéance prévient avant de tomber', () => {
  const regles = { parts: [50], heuresAvant: [4, 1] }

  test('à la moitié du délai, quatre heures et une heure avant, et quand elle tombe', () => {
    expect(rappelsAVenir(lire('nis2.alerte_precoce'), regles, connaissance)).toEqual([
      { quoi: '50%', le: '2026-11-22T22:00:00.000Z' },
      { quoi: '4h', le: '2026-11-23T06:00:00.000Z' },
      { quoi: '1h', le: '2026-11-23T09:00:00.000Z' },
      { quoi: 'echue', le: '2026-11-23T10:00:00.000Z' },
    ])
  })

  test('de ce qui est passé, rien ; de ce qui est envoyé ou sans date, rien non plus', () => {
    const alerte = lire('nis2.alerte_precoce')
    expect(rappelsAVenir(alerte, regles, '2026-11-23T06:00:00.000Z').map(({ quoi }) => quoi)).toEqual([
      '1h',
      'echue',
    ])
    expect(rappelsAVenir({ ...alerte, etat: 'envoyee' }, regles, connaissance)).toEqual([])
    expect(rappelsAVenir(lire('rgpd.information_des_personnes'), regles, connaissance)).toEqual([])
  })

  test.each([
    ['déjà passée quand l’incident est déclaré', 'nis2.alerte_precoce', '2026-11-23T11:00:00.000Z'],
    ['due sans délai', 'ose.declaration', '2026-11-22T12:00:00.000Z'],
  ])('%s, elle prévient à l’instant, et une seule fois', (_, cle, maintenant) => {
    const echeance = lire(cle, {}, [], maintenant)
    expect(rappelsAVenir(echeance, regles, maintenant)).toEqual([{ quoi: 'echue', le: maintenant }])
    expect(rappelsAVenir(echeance, regles, maintenant, true)).toEqual([])
  })
})
