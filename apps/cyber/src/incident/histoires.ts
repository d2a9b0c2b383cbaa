import { echeancesDe, preRemplir, regimesDeDepart } from '@sssi/domain/cyber'
import type { DeclarationLue, FicheDIncident, ListeDIncidents, ReglagesDesRegimes } from './commun/donnees.ts'

const HEURE_MS = 3_600_000
const ilYA = (heures: number) => new Date(Date.now() - heures * HEURE_MS).toISOString()

const impact: FicheDIncident['impacts'][number] = {
  id: 'impact-1',
  service: 'Espace personnel d’exemple',
  organisme: 'CNAV',
  usagers: 640,
  dureeMinutes: 180,
  gravite: 'elevee',
  donneesPersonnelles: true,
  categories: ['nir', 'coordonnees'],
  personnesConcernees: 640,
  ose: true,
  consequences: 'Usurpation possible.',
  version: 1,
}

const regimes = [...regimesDeDepart]

/** Un incident d’il y a 26 heures : l’alerte précoce est partie, la CNIL se prépare, la déclaration OSE est attendue. */
export function ficheExemple(de: Partial<FicheDIncident> = {}): FicheDIncident {
  const priseDeConnaissanceLe = ilYA(26)
  const base = {
    organisme: 'CNAV',
    statut: 'en_traitement',
    important: 'oui',
    risqueEleve: 'a_evaluer',
  } as const
  return {
    id: '00000000-0000-4000-8000-000000000001',
    reference: 'CNAV-2026-001',
    ...base,
    titre: 'Comptes d’assurés ouverts par hameçonnage',
    description: 'Un site imitant l’espace personnel d’exemple a recueilli des identifiants.',
    priseDeConnaissanceLe,
    debutLe: ilYA(28),
    classe: 'fraud',
    type: 'phishing',
    gravite: 'elevee',
    malveillance: 'oui',
    transfrontalier: 'non',
    cause: '',
    mesures: 'Comptes fermés.',
    indicateurs: '',
    rapportDemandePour: null,
    traiteLe: null,
    declarePar: 'RSSI CNAV',
    declareLe: ilYA(25),
    declareParMoi: true,
    declassementDemande: null,
    prochaineEcheance: 'Notification d’incident (NIS 2)',
    prochaineEcheanceLe: ilYA(-46),
    version: 3,
    tlp: 'AMBER',
    destinataires: ['CNAV'],
    clients: [],
    personnes: [],
    personnesNommees: [],
    fusionneDans: null,
    impacts: [impact],
    faits: [
      {
        id: 'fait-1',
        connuLe: ilYA(24),
        texte: 'Le site est identifié et signalé.',
        ecritLe: ilYA(23),
        auteur: 'RSSI CNAV',
        auteurOrganisme: 'CNAV',
        anterieurs: [
          { connuLe: ilYA(24), texte: 'Le site est vu.', remplaceLe: ilYA(22), remplacePar: 'RSSI CNAV' },
        ],
        version: 2,
      },
    ],
    taches: [
      {
        id: 'tache-1',
        libelle: 'Écrire aux assurés concernés',
        organisme: 'CNAV',
        role: 'Communication',
        echeanceLe: ilYA(2),
        faiteLe: null,
        faitePar: null,
        ajouteeLe: ilYA(20),
        version: 1,
      },
    ],
    liens: [],
    echeances: echeancesDe(
      {
        ...base,
        priseDeConnaissanceLe,
        impacts: [impact],
        rapportDemandePour: null,
        traiteLe: null,
        fusionneDans: null,
      },
      regimes,
      [
        {
          cle: 'nis2.alerte_precoce',
          enPreparation: true,
          envoyeeLe: ilYA(20),
          dueLe: ilYA(2),
          sansObjetMotif: null,
        },
        { cle: 'rgpd.notification', enPreparation: true, envoyeeLe: null, dueLe: null, sansObjetMotif: null },
      ],
      new Date().toISOString(),
    ),
    peutGerer: true,
    transitions: [
      { vers: 'contenu', exige: null },
      { vers: 'requalifie', exige: 'motif' },
    ],
    journal: [{ id: 1, le: ilYA(25), phrase: 'RSSI CNAV a déclaré l’incident.' }],
    ...de,
  }
}

export const listeExemple: ListeDIncidents = {
  total: 2,
  totalLisible: 2,
  maintenant: new Date().toISOString(),
  chiffres: { ouverts: 1, enRetard: 1, sous24h: 0 },
  lignes: [
    {
      id: '00000000-0000-4000-8000-000000000001',
      reference: 'CNAV-2026-001',
      organisme: 'CNAV',
      titre: 'Comptes d’assurés ouverts par hameçonnage',
      statut: 'en_traitement',
      gravite: 'elevee',
      classe: 'fraud',
      type: 'phishing',
      tlp: 'AMBER',
      priseDeConnaissanceLe: ilYA(26),
      prochaineEcheance: 'Déclaration sans délai (OSE)',
      prochaineEcheanceLe: ilYA(26),
    },
    {
      id: '00000000-0000-4000-8000-000000000002',
      reference: 'CNAV-2026-002',
      organisme: 'CNAV',
      titre: 'Signalement en cours d’examen',
      statut: 'declare',
      gravite: null,
      classe: null,
      type: null,
      tlp: 'RED',
      priseDeConnaissanceLe: ilYA(1),
      prochaineEcheance: 'Alerte précoce (NIS 2)',
      prochaineEcheanceLe: ilYA(-23),
    },
  ],
}

export const listeVide: ListeDIncidents = {
  total: 0,
  totalLisible: 0,
  maintenant: new Date().toISOString(),
  chiffres: { ouverts: 0, enRetard: 0, sous24h: 0 },
  lignes: [],
}

/** La notification à la CNIL de l’incident d’exemple. */
export function declarationExemple(de: Partial<DeclarationLue> = {}): DeclarationLue {
  const fiche = ficheExemple()
  const echeance = fiche.echeances.find(({ cle }) => cle === 'rgpd.notification')
  const regime = regimes.find(({ code }) => code === 'rgpd')
  if (!echeance || !regime) throw new Error('Le régime du RGPD manque aux régimes de départ.')
  const champs = [...(regime.etapes[0]?.champs ?? [])]
  return {
    incident: {
      id: fiche.id,
      reference: fiche.reference,
      titre: fiche.titre,
      organisme: 'CNAV',
      tlp: 'AMBER',
    },
    echeance,
    regime: { titre: regime.titre, texte: regime.texte, autorite: regime.autorite, canal: regime.canal },
    motifDeRetardDemande: true,
    champs,
    preRempli: preRemplir(champs, fiche),
    brouillon: null,
    brouillonLe: null,
    brouillonPar: null,
    preuve: null,
    sansObjetMotif: null,
    fichiers: [],
    version: 0,
    peutGerer: true,
    ...de,
  }
}

export const regimesExemple = (peutRegler: boolean): ReglagesDesRegimes => ({
  regimes: regimes.map((regime) => ({
    version: 0,
    aPartirDu: new Date(0).toISOString(),
    regime,
    derniere: 0,
    // Le domaine les dit immuables ; ce qui arrive de l’API est une copie.
  })) as ReglagesDesRegimes['regimes'],
  aVenir: [],
  histoire: [],
  peutRegler,
})
