/**
 * The template of RFC 2350 (« Expectations for Computer Security Incident Response », appendix D): the sections that every
 * CERT fills in for those who will call it. Those without `cle` are written by the portal itself from the other settings.
 */
export interface RubriqueRfc2350 {
  readonly numero: string
  readonly titre: string
  /** Key of the text in the settings; null when the portal writes the section. */
  readonly cle: string | null
  /** What a reader expects to find there. */
  readonly attendu: string
  readonly requise: boolean
}

const ecrite = <const C extends string>(
  numero: string,
  titre: string,
  cle: C,
  attendu: string,
  requise = true,
) => ({ numero, titre, cle, attendu, requise }) as const

const calculee = (numero: string, titre: string, attendu: string) =>
  ({ numero, titre, cle: null, attendu, requise: false }) as const

export const chapitresRfc2350 = [
  { numero: '1', titre: 'À propos de ce document' },
  { numero: '2', titre: 'Coordonnées' },
  { numero: '3', titre: 'Charte' },
  { numero: '4', titre: 'Règles de conduite' },
  { numero: '5', titre: 'Services' },
  { numero: '6', titre: 'Formulaires de déclaration d’incident' },
  { numero: '7', titre: 'Avertissements' },
] as const

export const rubriquesRfc2350 = [
  calculee('1.1', 'Date de la dernière mise à jour', 'Le jour du dernier enregistrement des réglages.'),
  ecrite(
    '1.2',
    'Liste de diffusion des mises à jour',
    'diffusion',
    'Comment savoir que ce document a changé ; « aucune liste » est une réponse.',
  ),
  calculee('1.3', 'Où trouver ce document', 'L’adresse de la page publique.'),
  ecrite(
    '1.4',
    'Authentification du document',
    'authentification',
    'Comment s’assurer que ce document vient bien de l’équipe : signature, clé, autre voie.',
  ),
  calculee('2.1', 'Nom de l’équipe', 'Le nom court et le nom complet.'),
  ecrite('2.2', 'Adresse', 'adresse', 'L’adresse postale de l’équipe.'),
  ecrite('2.3', 'Fuseau horaire', 'fuseau', 'Le fuseau, et l’heure d’été s’il y en a une.'),
  calculee('2.4', 'Téléphone', 'Le numéro à appeler.'),
  ecrite('2.5', 'Télécopie', 'telecopie', 'Le numéro de télécopie, ou « aucun ».', false),
  ecrite(
    '2.6',
    'Autres moyens de télécommunication',
    'autresMoyens',
    'Messagerie instantanée, salon de crise…',
    false,
  ),
  calculee('2.7', 'Courriel', 'L’adresse relevée par l’équipe.'),
  calculee('2.8', 'Clés publiques et chiffrement', 'L’empreinte de la clé et où la prendre.'),
  ecrite('2.9', 'Membres de l’équipe', 'membres', 'Qui dirige l’équipe et qui la compose, par fonctions.'),
  ecrite('2.10', 'Autres informations', 'autresInformations', 'Ce qui aide à connaître l’équipe.', false),
  ecrite(
    '2.11',
    'Quand et comment nous joindre',
    'joindre',
    'La voie à préférer, les heures, ce qui change en urgence.',
  ),
  ecrite('3.1', 'Mission', 'mission', 'Ce que l’équipe fait, et pourquoi.'),
  ecrite(
    '3.2',
    'Bénéficiaires',
    'beneficiaires',
    'Pour qui l’équipe travaille : organismes, réseaux, domaines.',
  ),
  ecrite(
    '3.3',
    'Rattachement',
    'rattachement',
    'Qui la porte, la finance, et à quels réseaux elle appartient.',
  ),
  ecrite(
    '3.4',
    'Autorité',
    'autorite',
    'Ce que l’équipe peut demander, décider ou imposer à ses bénéficiaires.',
  ),
  ecrite(
    '4.1',
    'Types d’incidents et niveau d’assistance',
    'incidents',
    'Ce que l’équipe traite, avec quelles priorités et quels délais.',
  ),
  ecrite(
    '4.2',
    'Coopération et divulgation des informations',
    'cooperation',
    'Avec qui l’équipe partage, sous quelles marques (TLP), et ce qu’elle ne divulgue pas.',
  ),
  ecrite(
    '4.3',
    'Communication et authentification',
    'communication',
    'Quand chiffrer, comment l’équipe prouve qui elle est et vérifie qui l’appelle.',
  ),
  ecrite(
    '5.1.1',
    'Qualification des incidents',
    'qualification',
    'Établir qu’il y a incident, et son étendue.',
  ),
  ecrite('5.1.2', 'Coordination', 'coordination', 'Qui l’équipe prévient, relie et suit pendant l’incident.'),
  ecrite(
    '5.1.3',
    'Résolution',
    'resolution',
    'Ce que l’équipe apporte pour corriger, rétablir, garder les preuves.',
  ),
  ecrite('5.2', 'Activités de prévention', 'prevention', 'Veille, bulletins, sensibilisation, exercices…'),
  ecrite('6', 'Formulaires de déclaration d’incident', 'formulaires', 'Où et comment déclarer un incident.'),
  ecrite('7', 'Avertissements', 'avertissements', 'Les limites de responsabilité de l’équipe.'),
] as const satisfies readonly RubriqueRfc2350[]

export type CleDeRubrique = Exclude<(typeof rubriquesRfc2350)[number]['cle'], null>

/** The sections that somebody writes, in the order of the document. */
export const rubriquesEcrites = rubriquesRfc2350.filter(
  (rubrique): rubrique is Extract<(typeof rubriquesRfc2350)[number], { cle: CleDeRubrique }> =>
    rubrique.cle !== null,
)
