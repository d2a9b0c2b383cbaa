/** One metric of CVSS: its code, its French name, what family it is of, and its values in the order of the specification. */
export interface MetriqueCvss {
  readonly code: string
  readonly nom: string
  readonly famille: FamilleDeMetrique
  readonly valeurs: readonly { readonly code: string; readonly nom: string }[]
}

export type FamilleDeMetrique = 'base' | 'menace' | 'environnement' | 'complement'

const familles: Record<FamilleDeMetrique, string> = {
  base: 'La vulnérabilité elle-même',
  menace: 'La menace aujourd’hui',
  environnement: 'Notre environnement',
  complement: 'Compléments, sans effet sur la note',
}
export const libelleFamilleDeMetrique = (famille: FamilleDeMetrique): string => familles[famille]

export type VersionCvss = '2.0' | '3.0' | '3.1' | '4.0'

const valeursDe = (paires: string) =>
  paires.split(', ').map((paire) => {
    const [code = '', nom = ''] = paire.split(' = ')
    return { code, nom }
  })

const metrique =
  (famille: FamilleDeMetrique) =>
  (code: string, nom: string, paires: string): MetriqueCvss => ({
    code,
    nom,
    famille,
    // A metric that is not of the base may be left undefined, and then says nothing.
    valeurs: [...(famille === 'base' || paires.startsWith('ND') ? [] : [nonDefini]), ...valeursDe(paires)],
  })

const nonDefini = { code: 'X', nom: 'Non défini' }
const base = metrique('base')
const menace = metrique('menace')
const environnement = metrique('environnement')
const complement = metrique('complement')

const acces = 'N = Réseau, A = Réseau adjacent, L = Local, P = Physique'
const complexite = 'L = Faible, H = Élevée'
const privileges = 'N = Aucun, L = Faibles, H = Élevés'
const atteinte = 'H = Élevée, L = Faible, N = Aucune'
const exigence = 'H = Élevée, M = Moyenne, L = Faible'

/** What is asked of our own systems, whatever the vulnerability. */
const exigences = (paires: string): readonly MetriqueCvss[] => [
  environnement('CR', 'Confidentialité exigée chez nous', paires),
  environnement('IR', 'Intégrité exigée chez nous', paires),
  environnement('AR', 'Disponibilité exigée chez nous', paires),
]

/** The same metric of the base, as it is in our own environment: the specification names it « M » and its code. */
const chezNous = ({ code, nom, valeurs }: MetriqueCvss): MetriqueCvss => ({
  code: `M${code}`,
  nom: `${nom}, chez nous`,
  famille: 'environnement',
  valeurs: [nonDefini, ...valeurs],
})

const base3 = [
  base('AV', 'Vecteur d’attaque', acces),
  base('AC', 'Complexité de l’attaque', complexite),
  base('PR', 'Privilèges requis', privileges),
  base('UI', 'Interaction de l’utilisateur', 'N = Aucune, R = Requise'),
  base('S', 'Portée', 'U = Inchangée, C = Étendue à d’autres composants'),
  base('C', 'Atteinte à la confidentialité', atteinte),
  base('I', 'Atteinte à l’intégrité', atteinte),
  base('A', 'Atteinte à la disponibilité', atteinte),
]

const version3: readonly MetriqueCvss[] = [
  ...base3,
  menace(
    'E',
    'Maturité de l’exploitation',
    'H = Élevée, F = Fonctionnelle, P = Preuve de concept, U = Non prouvée',
  ),
  menace(
    'RL',
    'Correctif disponible',
    'U = Aucun, W = Contournement, T = Correctif provisoire, O = Correctif officiel',
  ),
  menace('RC', 'Fiabilité de l’information', 'C = Confirmée, R = Raisonnable, U = Inconnue'),
  ...exigences(exigence),
  ...base3.map(chezNous),
]

const atteinteSuivante = 'H = Élevée, L = Faible, N = Négligeable'
const atteinteVitale = `S = Sécurité des personnes, ${atteinteSuivante}`

const baseDuSystemeVulnerable = [
  base('AV', 'Vecteur d’attaque', acces),
  base('AC', 'Complexité de l’attaque', complexite),
  base('AT', 'Conditions de l’attaque', 'N = Aucune, P = Présentes'),
  base('PR', 'Privilèges requis', privileges),
  base('UI', 'Interaction de l’utilisateur', 'N = Aucune, P = Passive, A = Active'),
  base('VC', 'Confidentialité du système vulnérable', atteinte),
  base('VI', 'Intégrité du système vulnérable', atteinte),
  base('VA', 'Disponibilité du système vulnérable', atteinte),
]

const version4: readonly MetriqueCvss[] = [
  ...baseDuSystemeVulnerable,
  base('SC', 'Confidentialité des systèmes suivants', atteinte),
  base('SI', 'Intégrité des systèmes suivants', atteinte),
  base('SA', 'Disponibilité des systèmes suivants', atteinte),
  menace(
    'E',
    'Maturité de l’exploitation',
    'A = Attaques constatées, P = Preuve de concept, U = Non signalée',
  ),
  ...exigences(exigence),
  ...baseDuSystemeVulnerable.map(chezNous),
  // Of the systems that follow, the environment has values that the base has not.
  environnement('MSC', 'Confidentialité des systèmes suivants, chez nous', atteinteSuivante),
  environnement('MSI', 'Intégrité des systèmes suivants, chez nous', atteinteVitale),
  environnement('MSA', 'Disponibilité des systèmes suivants, chez nous', atteinteVitale),
  complement('S', 'Sécurité des personnes', 'N = Négligeable, P = Présente'),
  complement('AU', 'Attaque automatisable', 'N = Non, Y = Oui'),
  complement('R', 'Rétablissement', 'A = Automatique, U = Par l’utilisateur, I = Irrécupérable'),
  complement('V', 'Densité de valeur', 'D = Diffuse, C = Concentrée'),
  complement('RE', 'Effort de réponse', 'L = Faible, M = Modéré, H = Élevé'),
  complement(
    'U',
    'Urgence selon l’éditeur',
    'Clear = Aucune, Green = Réduite, Amber = Modérée, Red = La plus haute',
  ),
]

const atteinte2 = 'N = Aucune, P = Partielle, C = Complète'

const version2: readonly MetriqueCvss[] = [
  base('AV', 'Vecteur d’attaque', 'L = Local, A = Réseau adjacent, N = Réseau'),
  base('AC', 'Complexité de l’attaque', 'H = Élevée, M = Moyenne, L = Faible'),
  base('Au', 'Authentification', 'M = Multiple, S = Unique, N = Aucune'),
  base('C', 'Atteinte à la confidentialité', atteinte2),
  base('I', 'Atteinte à l’intégrité', atteinte2),
  base('A', 'Atteinte à la disponibilité', atteinte2),
  menace(
    'E',
    'Maturité de l’exploitation',
    'ND = Non défini, U = Non prouvée, POC = Preuve de concept, F = Fonctionnelle, H = Élevée',
  ),
  menace(
    'RL',
    'Correctif disponible',
    'ND = Non défini, OF = Correctif officiel, TF = Correctif provisoire, W = Contournement, U = Aucun',
  ),
  menace(
    'RC',
    'Fiabilité de l’information',
    'ND = Non défini, UC = Non confirmée, UR = Non corroborée, C = Confirmée',
  ),
  environnement(
    'CDP',
    'Dommages collatéraux',
    'ND = Non défini, N = Aucun, L = Faibles, LM = Faibles à moyens, MH = Moyens à élevés, H = Élevés',
  ),
  environnement(
    'TD',
    'Part des systèmes touchés',
    'ND = Non défini, N = Aucune, L = Faible, M = Moyenne, H = Élevée',
  ),
  ...exigences(`ND = Non défini, ${exigence}`),
]

const metriques: Record<VersionCvss, readonly MetriqueCvss[]> = {
  '2.0': version2,
  '3.0': version3,
  '3.1': version3,
  '4.0': version4,
}

export const metriquesCvss = (version: VersionCvss): readonly MetriqueCvss[] => metriques[version]
