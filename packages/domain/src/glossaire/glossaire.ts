export interface EntreeDuGlossaire {
  readonly sigle: string
  readonly sens: string
  /** `texte`: spelled out by the text of the SSSI. `usage`: used by it without being spelled out. */
  readonly origine: 'texte' | 'usage'
}

function texte(sigle: string, sens: string): EntreeDuGlossaire {
  return { sigle, sens, origine: 'texte' }
}

function usage(sigle: string, sens: string): EntreeDuGlossaire {
  return { sigle, sens, origine: 'usage' }
}

/**
 * Acronyms of the plan and of its steering. RRP, RFOS and DAD-e are left out: the texts use them without saying what they
 * stand for, and a guess would pass for the text.
 */
export const glossaire: readonly EntreeDuGlossaire[] = [
  usage('ACOSS', 'Agence centrale des organismes de sécurité sociale'),
  texte('AIPD', 'Analyse d’impact relative à la protection des données'),
  usage('ANSSI', 'Agence nationale de la sécurité des systèmes d’information'),
  texte('API', 'Interface de programmation'),
  usage('CAF', 'Caisse d’allocations familiales'),
  usage('CARSAT', 'Caisse d’assurance retraite et de la santé au travail'),
  usage('CCMSA', 'Caisse centrale de la mutualité sociale agricole'),
  texte('CEREUS', 'Concentration et rationalisation éditique avec unification des usages'),
  texte(
    'CERT',
    'Computer emergency response team, ou centre d’alerte et de réaction aux attaques informatiques',
  ),
  usage('CGSS', 'Caisse générale de sécurité sociale'),
  usage('CNAF', 'Caisse nationale des allocations familiales'),
  usage('CNAM', 'Caisse nationale de l’assurance maladie'),
  texte('CNAV', 'Caisse nationale d’assurance vieillesse'),
  usage('CNSA', 'Caisse nationale de solidarité pour l’autonomie'),
  texte('COG', 'Convention d’objectifs et de gestion'),
  texte('Copil', 'Comité de pilotage'),
  texte('Costrat', 'Comité stratégique'),
  usage('CPAM', 'Caisse primaire d’assurance maladie'),
  texte('DGFiP', 'Direction générale des finances publiques'),
  texte('Dicodo', 'Dictionnaire commun des données'),
  texte('DINUM', 'Direction interministérielle du numérique'),
  texte('DITP', 'Direction interministérielle de la transformation publique'),
  texte('DPD', 'Délégué à la protection des données'),
  texte('DRM', 'Dispositif de ressources mensuelles'),
  usage('DSI', 'Direction, ou directeur, des systèmes d’information'),
  texte('DSN', 'Déclaration sociale nominative'),
  texte('DSS', 'Direction de la sécurité sociale'),
  texte('Ficoba', 'Fichier des comptes bancaires et assimilés'),
  texte('FinOps', 'Approche qui vise à suivre et à optimiser les coûts du cloud'),
  usage('GEPPM', 'Gestion des emplois, des parcours professionnels et de la mixité (GEPPMM)'),
  texte('GEPPMM', 'Gestion des emplois, des parcours professionnels et de la mixité des métiers'),
  usage('GIP', 'Groupement d’intérêt public'),
  usage('GIP MDS', 'Groupement d’intérêt public Modernisation des déclarations sociales'),
  usage('GIP UR', 'Groupement d’intérêt public Union retraite'),
  usage('HFDS', 'Haut fonctionnaire de défense et de sécurité'),
  texte('HubEE', 'Hub d’échange de l’État'),
  usage('JORF', 'Journal officiel de la République française'),
  texte('LIL', 'Loi informatique et libertés'),
  texte('MOA', 'Maîtrise d’ouvrage'),
  texte('MOOC', 'Massive open online course, formation en ligne ouverte à tous'),
  usage('MSA', 'Mutualité sociale agricole'),
  texte('NIR', 'Numéro d’inscription au répertoire'),
  usage('OSE', 'Opérateur de services essentiels'),
  texte('OSS', 'Organisme de sécurité sociale'),
  texte('PNDS', 'Portail numérique des droits sociaux'),
  texte('POC', 'Proof of concept, preuve de concept'),
  usage('RACI', 'Matrice des responsabilités, qui dit qui est réalisateur, approbateur, consulté, informé'),
  usage('REX', 'Retour d’expérience'),
  usage('RGAA', 'Référentiel général d’amélioration de l’accessibilité'),
  texte('RGCU', 'Répertoire de gestion des carrières uniques'),
  texte('RGPD', 'Règlement général sur la protection des données'),
  texte('RNCPS', 'Répertoire national commun de la protection sociale'),
  usage('RNIAM', 'Répertoire national interrégimes des bénéficiaires de l’assurance maladie'),
  texte('SDSI', 'Schéma directeur des systèmes d’information'),
  texte('SI', 'Système d’information'),
  usage('SIBC', 'Système d’information budgétaire et comptable'),
  texte('SIRH', 'Système d’information ressources humaines'),
  texte('SNGI', 'Système national de gestion des identifiants'),
  texte('SSSI', 'Schéma stratégique des systèmes d’information de la sécurité sociale'),
  usage('TLP', 'Traffic light protocol, règles de partage d’une information sensible'),
  usage('UCANSS', 'Union des caisses nationales de sécurité sociale'),
  usage('UX', 'Expérience utilisateur'),
]

const parSigle = new Map(glossaire.map((entree) => [entree.sigle, entree]))

export function sensDuSigle(sigle: string): string | null {
  return parSigle.get(sigle)?.sens ?? null
}
