import { libelleOrganisme, type ActionCode, type Habilitation, type OrganismeCode } from '@sssi/domain'

/**
 * Un compte offert par le fournisseur d’identité de démonstration. Il porte le nom de son rôle, jamais celui d’une personne ;
 * `habilitations` est ce que les données de démonstration lui accordent.
 */
export interface CompteDeDemonstration {
  /** Le `sub` présenté par le fournisseur de démonstration. */
  readonly id: string
  readonly groupe: string
  readonly prenom: string
  readonly nom: string
  readonly courriel: string
  readonly organisme: OrganismeCode
  readonly habilitations: readonly Habilitation[]
}

type ActionsParOrganisme = Partial<Record<OrganismeCode, readonly ActionCode[]>>

/** Des actions menées par l’organisme, mais pas toutes : la démonstration montre aussi des actions sans chef de projet. */
const actionsDesChefsDeProjet: ActionsParOrganisme = {
  DSS: ['A1-011', 'A1-013', 'A1-018', 'A2-017', 'A2-019', 'A3-008', 'A4-010'],
  CNAM: ['A1-007', 'A1-023', 'A3-001', 'A3-002', 'A3-004', 'A3-013', 'A4-014', 'A5-022', 'A5-026'],
  CNAV: ['A1-001', 'A1-002', 'A1-003', 'A1-005', 'A1-019', 'A1-020', 'A1-025', 'A3-009', 'A5-029'],
  CNAF: ['A1-022', 'A2-001', 'A2-003', 'A2-006', 'A2-008', 'A2-011', 'A2-014', 'A3-016'],
  ACOSS: ['A1-006', 'A1-008', 'A1-027', 'A1-029', 'A5-017', 'A5-018', 'A5-019', 'A5-021'],
  MSA: ['A1-004', 'A1-012', 'A2-018', 'A2-021', 'A4-016', 'A5-030'],
  UCANSS: ['A4-001', 'A4-002', 'A4-004', 'A4-007', 'A4-011', 'A5-028', 'A5-031'],
  GIP_MDS: ['A1-014'],
  HFDS: ['A5-023', 'A5-024', 'A5-027'],
}

/** Des actions menées par un autre organisme, auxquelles celui-ci contribue. */
const actionsDesCorrespondants: ActionsParOrganisme = {
  CNAM: ['A1-001', 'A1-019', 'A2-001', 'A2-011', 'A5-018', 'A5-024'],
  CNAV: ['A1-007', 'A1-014', 'A2-011', 'A5-018', 'A5-022'],
  CNAF: ['A1-001', 'A1-005', 'A1-007', 'A3-001', 'A5-018'],
  ACOSS: ['A1-014', 'A2-014', 'A5-022'],
  MSA: ['A1-001', 'A2-011', 'A5-018', 'A5-022'],
  UCANSS: ['A2-006'],
  GIP_MDS: ['A1-006'],
  GIP_UR: ['A1-002'],
}

const actionsDuReferent: readonly ActionCode[] = [
  'A1-001',
  'A1-002',
  'A1-005',
  'A1-007',
  'A1-014',
  'A2-001',
  'A2-011',
  'A2-017',
  'A3-001',
  'A4-001',
  'A5-017',
  'A5-018',
  'A5-022',
  'A5-024',
]

const organismesAdministres: readonly OrganismeCode[] = [
  'CNAM',
  'CNAV',
  'CNAF',
  'ACOSS',
  'MSA',
  'UCANSS',
  'GIP_MDS',
  'GIP_UR',
  'HFDS',
]

const organismesAvecRssi: readonly OrganismeCode[] = [
  'CNAM',
  'CNAV',
  'CNAF',
  'ACOSS',
  'MSA',
  'UCANSS',
  'GIP_MDS',
]

const ascii = (texte: string) => texte.toLowerCase().replace(/[^a-z]+/g, '-')

function compte(
  groupe: string,
  id: string,
  [prenom, nom]: readonly [string, string],
  organisme: OrganismeCode,
  habilitations: readonly Habilitation[],
): CompteDeDemonstration {
  return { id, groupe, prenom, nom, courriel: `${id}@demonstration.invalid`, organisme, habilitations }
}

function comptesParOrganisme(
  groupe: string,
  prenom: string,
  role: 'chef_de_projet' | 'correspondant',
  actions: ActionsParOrganisme,
): CompteDeDemonstration[] {
  return (Object.entries(actions) as [OrganismeCode, readonly ActionCode[]][]).map(([organisme, codes]) =>
    compte(
      groupe,
      `${ascii(role)}-${ascii(organisme)}`,
      [prenom, libelleOrganisme(organisme)],
      organisme,
      codes.map((action) => ({ role, organisme, action })),
    ),
  )
}

/** Les comptes de démonstration : un par rôle et par organisme, dans l’ordre où la page de connexion les présente. */
export const comptesDeDemonstration: readonly CompteDeDemonstration[] = [
  compte('Direction de la sécurité sociale', 'animation-dss', ['DSS –', 'bureau 4C (animation)'], 'DSS', [
    { role: 'animateur_dss', organisme: 'DSS', action: null },
  ]),
  compte(
    'Direction de la sécurité sociale',
    'referent-dss',
    ['Référent', 'DSS'],
    'DSS',
    actionsDuReferent.map((action) => ({ role: 'referent_dss', organisme: 'DSS', action })),
  ),
  compte('Direction de la sécurité sociale', 'direction', ['Direction', '(lecture)'], 'DSS', [
    { role: 'lecteur', organisme: 'DSS', action: null },
  ]),
  ...comptesParOrganisme('Chefs de projet', 'Chef de projet', 'chef_de_projet', actionsDesChefsDeProjet),
  ...comptesParOrganisme('Correspondants projet', 'Correspondant', 'correspondant', actionsDesCorrespondants),
  ...organismesAdministres.map((organisme) =>
    compte(
      'Administrateurs d’organisme',
      `administrateur-${ascii(organisme)}`,
      ['Administrateur', libelleOrganisme(organisme)],
      organisme,
      [{ role: 'administrateur_organisme', organisme, action: null }],
    ),
  ),
  compte('Cybersécurité', 'analyste-cert', ['Analyste', 'du CERT'], 'CNAM', [
    { role: 'analyste_cert', organisme: 'CNAM', action: null },
  ]),
  ...organismesAvecRssi.map((organisme) =>
    compte('Cybersécurité', `rssi-${ascii(organisme)}`, ['RSSI', libelleOrganisme(organisme)], organisme, [
      { role: 'rssi', organisme, action: null },
    ]),
  ),
  compte('Cybersécurité', 'hfds', ['Permanence', 'HFDS'], 'HFDS', [
    { role: 'hfds', organisme: 'HFDS', action: null },
  ]),
  compte('Sans habilitation', 'agent-sans-droit', ['Agent', 'sans droit'], 'CNAM', []),
]

/** « Chef de projet CNAV » : le nom sous lequel le portail connaît le compte. */
export const libelleDuCompte = ({ prenom, nom }: CompteDeDemonstration): string => `${prenom} ${nom}`

/**
 * L’émetteur sous lequel les identités de démonstration sont enregistrées. Ce n’est pas l’adresse du fournisseur : changer
 * de port ou de nom d’hôte ne doit pas faire perdre leurs droits aux comptes.
 */
export const EMETTEUR_DE_DEMONSTRATION = 'urn:sssi:demonstration'
