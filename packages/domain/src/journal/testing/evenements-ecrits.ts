import { unIndicateur, unJalon } from '../../testing/index.ts'
import type { EvenementJournal } from '../evenement.schema.ts'

const { id: _idJalon, version: _versionJalon, ...contenuDeJalon } = unJalon()
const {
  id: _idIndicateur,
  version: _versionIndicateur,
  valeurs: _valeurs,
  ...contenuDIndicateur
} = unIndicateur()

const cnav = { libelle: 'Chef de projet CNAV', organisme: 'CNAV' } as const
const dss = { libelle: 'Animateur DSS', organisme: 'DSS' } as const
const surLAction = { code: 'A1-001', acteur: cnav, le: '2026-03-13T09:00:00Z' } as const
const jalon = { id: 'jalon-1', libelle: 'Généralisation', acteur: 'CNAF' } as const
const indicateur = { id: 'indicateur-1', libelle: 'Part reprise', unite: '%' } as const
const rubrique = { contenu: 'Texte.', nonApplicable: false, motifNonApplicable: null }
const decision = {
  instance: { type: 'copil', date: '2026-03-12' },
  numeroDecision: 'D-2026-04',
  motifDecision: null,
} as const

/** Un événement au moins de chaque type, et la phrase qu’en fait le journal. */
export const evenementsEcrits: readonly [phrase: string, evenement: EvenementJournal][] = [
  [
    'CNAV a publié la météo : non renseignée → appuis nécessaires',
    {
      ...surLAction,
      type: 'meteo_publiee',
      objet: null,
      avant: { meteo: 'non_renseignee', synthese: '' },
      apres: { meteo: 'appuis_necessaires', synthese: 'Le décret manque.' },
    },
  ],
  [
    'CNAV a publié une synthèse, météo inchangée : objectifs sécurisés',
    {
      ...surLAction,
      type: 'meteo_publiee',
      objet: null,
      avant: { meteo: 'objectifs_securises', synthese: '' },
      apres: { meteo: 'objectifs_securises', synthese: 'Rien à signaler.' },
    },
  ],
  [
    'CNAV a enregistré un brouillon de synthèse',
    {
      ...surLAction,
      type: 'brouillon_enregistre',
      objet: null,
      avant: null,
      apres: { meteo: 'objectifs_securises', synthese: 'À relire' },
    },
  ],
  [
    'CNAV a changé le statut de « Non démarrée » à « En cours »',
    {
      ...surLAction,
      type: 'statut_change',
      objet: null,
      avant: { statut: 'non_demarree', decisionAbandon: null },
      apres: { statut: 'en_cours', decisionAbandon: null },
    },
  ],
  [
    'CNAV a changé le statut de « En cours » à « Abandonnée » — Costrat du 4 juin 2026, D-2026-07',
    {
      ...surLAction,
      type: 'statut_change',
      objet: null,
      avant: { statut: 'en_cours', decisionAbandon: null },
      apres: { statut: 'abandonnee', decisionAbandon: 'Costrat du 4 juin 2026, D-2026-07' },
    },
  ],
  [
    'CNAV a modifié la rubrique 3, « Feuille de route »',
    { ...surLAction, type: 'rubrique_modifiee', objet: { numero: 3 }, avant: rubrique, apres: rubrique },
  ],
  [
    'CNAV a déclaré non applicable la rubrique 7, « Financement de la maintenance et des évolutions »',
    {
      ...surLAction,
      type: 'rubrique_modifiee',
      objet: { numero: 7 },
      avant: rubrique,
      apres: { contenu: '', nonApplicable: true, motifNonApplicable: 'Rien à maintenir.' },
    },
  ],
  [
    'CNAV a ajouté le jalon « Généralisation » (CNAF), attendu le 30 juin 2026',
    { ...surLAction, type: 'jalon_cree', objet: jalon, avant: null, apres: contenuDeJalon },
  ],
  [
    'CNAV a déplacé le jalon « Généralisation » (CNAF) du 30 juin 2026 au 1er septembre 2026',
    {
      ...surLAction,
      type: 'jalon_modifie',
      objet: jalon,
      avant: contenuDeJalon,
      apres: { ...contenuDeJalon, echeance: '2026-09-01' },
    },
  ],
  [
    'CNAV a modifié le jalon « Généralisation » (CNAF)',
    { ...surLAction, type: 'jalon_modifie', objet: jalon, avant: contenuDeJalon, apres: contenuDeJalon },
  ],
  [
    'CNAV a supprimé le jalon « Généralisation » (CNAF)',
    { ...surLAction, type: 'jalon_supprime', objet: jalon, avant: contenuDeJalon, apres: null },
  ],
  [
    'CNAF a rendu compte du jalon « Généralisation » (CNAF) : atteint le 28 juin 2026',
    {
      ...surLAction,
      acteur: { libelle: 'Correspondant CNAF', organisme: 'CNAF' },
      type: 'jalon_rendu_compte',
      objet: jalon,
      avant: { etat: 'en_cours', realiseLe: null, commentaire: '' },
      apres: { etat: 'atteint', realiseLe: '2026-06-28', commentaire: '' },
    },
  ],
  [
    'CNAV a ajouté l’indicateur « Part reprise »',
    { ...surLAction, type: 'indicateur_cree', objet: indicateur, avant: null, apres: contenuDIndicateur },
  ],
  [
    'CNAV a modifié l’indicateur « Part reprise »',
    {
      ...surLAction,
      type: 'indicateur_modifie',
      objet: indicateur,
      avant: contenuDIndicateur,
      apres: contenuDIndicateur,
    },
  ],
  [
    'CNAV a supprimé l’indicateur « Part reprise »',
    { ...surLAction, type: 'indicateur_supprime', objet: indicateur, avant: contenuDIndicateur, apres: null },
  ],
  [
    'CNAV a enregistré la valeur de l’indicateur « Part reprise » au 31 mars 2026 : 12,5 %',
    {
      ...surLAction,
      type: 'valeur_enregistree',
      objet: indicateur,
      avant: null,
      apres: { date: '2026-03-31', valeur: 12.5, commentaire: '' },
    },
  ],
  [
    'CNAV a corrigé la valeur de l’indicateur « Part reprise » au 31 mars 2026 : 12,5 → 13 %',
    {
      ...surLAction,
      type: 'valeur_enregistree',
      objet: indicateur,
      avant: { date: '2026-03-31', valeur: 12.5, commentaire: '' },
      apres: { date: '2026-03-31', valeur: 13, commentaire: '' },
    },
  ],
  [
    'CNAV a proposé de revoir l’horizon de 2025 à 2026',
    {
      ...surLAction,
      type: 'horizon_propose',
      objet: { id: 'revision-1', proposeePar: 'CNAV' },
      avant: { annee: 2025 },
      apres: { annee: 2026, motif: 'Décret attendu.' },
    },
  ],
  [
    'CNAM a revu l’horizon de 2025 à 2026 — décision D-2026-04 du Copil du 12 mars 2026',
    {
      ...surLAction,
      acteur: dss,
      type: 'horizon_valide',
      objet: { id: 'revision-1', proposeePar: 'CNAM' },
      avant: { annee: 2025 },
      apres: { annee: 2026, ...decision },
    },
  ],
  [
    'ACOSS a revu l’horizon à 2027 — décision du Costrat du 4 juin 2026',
    {
      ...surLAction,
      code: 'A1-008',
      acteur: dss,
      type: 'horizon_valide',
      objet: { id: 'revision-1', proposeePar: 'ACOSS' },
      avant: { annee: null },
      apres: {
        annee: 2027,
        ...decision,
        instance: { type: 'costrat', date: '2026-06-04' },
        numeroDecision: null,
      },
    },
  ],
  [
    'DSS a refusé de revoir l’horizon de 2025 à 2027 — Le motif n’est pas étayé.',
    {
      ...surLAction,
      acteur: dss,
      type: 'horizon_refuse',
      objet: { id: 'revision-1', proposeePar: 'CNAV' },
      avant: { annee: 2025 },
      apres: {
        annee: 2027,
        instance: null,
        numeroDecision: null,
        motifDecision: 'Le motif n’est pas étayé.',
      },
    },
  ],
  [
    'DSS a désigné CNAF et MSA chefs de file',
    {
      ...surLAction,
      acteur: dss,
      type: 'chef_de_file_designe',
      objet: null,
      avant: [],
      apres: ['CNAF', 'MSA'],
    },
  ],
  [
    'DSS a retiré la désignation du chef de file',
    { ...surLAction, acteur: dss, type: 'chef_de_file_designe', objet: null, avant: ['CNAF'], apres: [] },
  ],
  [
    'CNAV a ajouté MSA aux contributeurs et a retiré GIP UR des contributeurs',
    {
      ...surLAction,
      type: 'contributeurs_modifies',
      objet: null,
      avant: ['CNAF', 'GIP_UR'],
      apres: ['CNAF', 'MSA'],
    },
  ],
  [
    'CNAV a confirmé les contributeurs',
    { ...surLAction, type: 'contributeurs_modifies', objet: null, avant: ['CNAF'], apres: ['CNAF'] },
  ],
  [
    'DSS a inscrit le Costrat du 4 juin 2026',
    {
      ...surLAction,
      code: null,
      acteur: dss,
      type: 'instance_creee',
      objet: { id: 'instance-1' },
      avant: null,
      apres: { type: 'costrat', date: '2026-06-04' },
    },
  ],
  [
    'DSS a habilité Agent CNAF : correspondant projet, CNAF, action A1-001',
    {
      ...surLAction,
      acteur: dss,
      type: 'habilitation_accordee',
      objet: { agentId: 'agent-1', libelle: 'Agent CNAF' },
      avant: null,
      apres: { role: 'correspondant', organisme: 'CNAF', action: 'A1-001' },
    },
  ],
  [
    'Administration du portail a retiré à Agent CNAF l’habilitation : lecteur, CNAF',
    {
      ...surLAction,
      code: null,
      acteur: { libelle: 'Administration du portail', organisme: null },
      type: 'habilitation_retiree',
      objet: { agentId: 'agent-1', libelle: 'Agent CNAF' },
      avant: { role: 'lecteur', organisme: 'CNAF', action: null },
      apres: null,
    },
  ],
]
