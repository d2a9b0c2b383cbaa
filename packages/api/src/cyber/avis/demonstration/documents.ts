import { ajouterJours, type Jour } from '@sssi/domain'

/**
 * Les avis de la démonstration : inventés, sur des produits qui n’existent pas et des CVE d’un rang jamais attribué. Ils ont la
 * forme des vrais, et passent par le même import.
 */
interface Sujet {
  readonly numero: number
  readonly ilYA: number
  readonly titre: string
  readonly editeur: string
  readonly produit: string
  readonly versions: string
  readonly risque: string
  readonly cves: readonly number[]
}

const sujets: readonly Sujet[] = [
  {
    numero: 9001,
    ilYA: 0,
    titre: 'Vulnérabilité dans la Passerelle d’exemple',
    editeur: 'Éditeur d’exemple',
    produit: 'Passerelle d’exemple',
    versions: 'versions antérieures à 4.3',
    risque: 'Exécution de code arbitraire à distance',
    cves: [90001],
  },
  {
    numero: 9002,
    ilYA: 1,
    titre: 'Multiples vulnérabilités dans la Messagerie fictive',
    editeur: 'Société fictive',
    produit: 'Messagerie fictive',
    versions: 'toutes versions',
    risque: 'Atteinte à la confidentialité des données',
    cves: [90002, 90003],
  },
  {
    numero: 9003,
    ilYA: 3,
    titre: 'Vulnérabilité dans le Pare-feu imaginaire',
    editeur: 'Réseaux imaginaires',
    produit: 'Pare-feu imaginaire',
    versions: 'versions 7.x antérieures à 7.2.9',
    risque: 'Contournement de la politique de sécurité',
    cves: [90004],
  },
  {
    numero: 9004,
    ilYA: 6,
    titre: 'Vulnérabilité dans la Base inventée',
    editeur: 'Société fictive',
    produit: 'Base inventée',
    versions: 'versions antérieures à 12.1',
    risque: 'Déni de service',
    cves: [90005],
  },
  {
    numero: 9005,
    ilYA: 12,
    titre: 'Vulnérabilité dans l’Imprimante supposée',
    editeur: 'Bureautique supposée',
    produit: 'Imprimante supposée',
    versions: 'microgiciel antérieur à 2.0',
    risque: 'Élévation de privilèges',
    cves: [90006],
  },
]

export const cveDeDemonstration = (numero: number): string => `CVE-2026-${numero}`

const instantDe = (aujourdhui: Jour, ilYA: number) => `${ajouterJours(aujourdhui, -ilYA)}T00:00:00.000000`

export const avisDuCertfr = (aujourdhui: Jour) =>
  sujets.map(({ numero, ilYA, titre, editeur, produit, versions, risque, cves }) => ({
    reference: `CERTFR-2026-AVI-${numero}`,
    title: titre,
    summary: `Une vulnérabilité a été découverte dans ${produit}. Elle peut provoquer : ${risque.toLowerCase()}.`,
    content:
      '## Solutions\n\nSe référer au bulletin de sécurité de l’éditeur pour l’obtention des correctifs.',
    affected_systems: [
      { description: `${produit} ${versions}`, product: { name: produit, vendor: { name: editeur } } },
    ],
    cves: cves.map((cve) => ({ name: cveDeDemonstration(cve) })),
    risks: [{ description: risque }],
    links: [],
    vendor_advisories: [],
    revisions: [{ description: 'Version initiale', revision_date: instantDe(aujourdhui, ilYA) }],
  }))

/** Un avis de l’éditeur, noté : c’est lui qui donne à la Passerelle son vecteur. */
export function avisDeLEditeur(aujourdhui: Jour) {
  const date = `${ajouterJours(aujourdhui, -1)}T08:00:00Z`
  return {
    document: {
      category: 'csaf_security_advisory',
      csaf_version: '2.0',
      distribution: { tlp: { label: 'GREEN' } },
      lang: 'fr-FR',
      notes: [
        {
          category: 'summary',
          title: 'Résumé',
          text: 'La Passerelle d’exemple n’authentifie pas une adresse d’administration.',
        },
      ],
      publisher: {
        category: 'vendor',
        name: 'Éditeur d’exemple',
        namespace: 'https://editeur.exemple.invalid',
      },
      title: 'Défaut d’authentification dans la Passerelle d’exemple',
      tracking: {
        id: 'EXEMPLE-2026-0001',
        version: '1',
        status: 'final',
        current_release_date: date,
        initial_release_date: date,
        revision_history: [{ date, number: '1', summary: 'Première version' }],
      },
    },
    product_tree: {
      branches: [
        {
          category: 'vendor',
          name: 'Éditeur d’exemple',
          branches: [
            {
              category: 'product_name',
              name: 'Passerelle d’exemple',
              product: { name: 'Passerelle d’exemple 4.2', product_id: 'P42' },
            },
          ],
        },
      ],
    },
    vulnerabilities: [
      {
        cve: cveDeDemonstration(90001),
        notes: [
          { category: 'description', text: 'Une adresse d’administration répond sans authentification.' },
        ],
        product_status: { known_affected: ['P42'] },
        scores: [
          {
            cvss_v3: {
              version: '3.1',
              vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
              baseScore: 9.8,
              baseSeverity: 'CRITICAL',
            },
            products: ['P42'],
          },
        ],
      },
    ],
  }
}

export function catalogueExploiteDeDemonstration(aujourdhui: Jour) {
  const vulnerabilities = [90001, 90004].map((numero) => ({
    cveID: cveDeDemonstration(numero),
    vendorProject: 'Éditeur d’exemple',
    product: 'Produit d’exemple',
    vulnerabilityName: 'Vulnérabilité d’exemple',
    dateAdded: ajouterJours(aujourdhui, -1),
    shortDescription: 'Une vulnérabilité inventée, pour la démonstration.',
    requiredAction: 'Appliquer les mesures de l’éditeur, ou cesser d’employer le produit.',
    dueDate: ajouterJours(aujourdhui, 20),
    knownRansomwareCampaignUse: 'Unknown',
  }))
  return {
    // Plus ancien que tout vrai catalogue : qui essaie le portail peut y importer celui du jour.
    catalogVersion: 'exemple',
    dateReleased: '2021-01-01T00:00:00Z',
    count: vulnerabilities.length,
    vulnerabilities,
  }
}
