/** Un avis du CERT-FR, dans la forme de son interface publique, à déformer. */
export function unCertfr({
  numero = 1,
  revisions = 1,
  ...reste
}: Readonly<Record<string, unknown>> & { numero?: number; revisions?: number } = {}) {
  return {
    $ref: 'https://www.cert.ssi.gouv.fr/openapi.json',
    reference: `CERTFR-2026-AVI-9${String(numero).padStart(3, '0').slice(0, 5)}`,
    title: 'Multiples vulnérabilités dans la Passerelle d’exemple',
    summary: 'De multiples vulnérabilités ont été découvertes. Elles permettent un déni de service.',
    content: '## Solutions\n\nSe référer au bulletin de l’éditeur.',
    affected_systems_content: '',
    affected_systems: [
      {
        description: 'Passerelle d’exemple versions antérieures à 4.3',
        product: { name: 'Passerelle', vendor: { name: 'Éditeur d’exemple', scada: false } },
      },
    ],
    cves: [
      { name: 'CVE-2026-90001', url: 'https://www.cve.org/CVERecord?id=CVE-2026-90001' },
      { name: 'CVE-2026-90002', url: 'https://www.cve.org/CVERecord?id=CVE-2026-90002' },
    ],
    links: [],
    risks: [{ description: 'Déni de service' }],
    vendor_advisories: [
      { published_at: '2026-03-10', title: 'Bulletin EX-1', url: 'https://editeur.exemple/EX-1' },
    ],
    revisions: Array.from({ length: revisions }, (_, rang) => ({
      description: rang === 0 ? 'Version initiale' : 'Ajout de systèmes affectés',
      revision_date: `2026-03-${String(12 + rang).padStart(2, '0')}T00:00:00.000000`,
    })),
    ...reste,
  }
}

/** Un catalogue des vulnérabilités exploitées. */
export function unKev(cves: readonly string[], { version = '2026.03.12', jour = '2026-03-12' } = {}) {
  return {
    title: 'Catalogue d’exemple',
    catalogVersion: version,
    dateReleased: `${jour}T17:04:19.9796Z`,
    count: cves.length,
    vulnerabilities: cves.map((cveID) => ({
      cveID,
      vendorProject: 'Éditeur d’exemple',
      product: 'Passerelle',
      vulnerabilityName: 'Lecture hors limites de la Passerelle d’exemple',
      dateAdded: jour,
      shortDescription: 'La passerelle lit hors de sa mémoire.',
      requiredAction: 'Appliquer les mesures de l’éditeur.',
      dueDate: '2026-04-02',
      knownRansomwareCampaignUse: 'Unknown',
      notes: '',
      cwes: ['CWE-125'],
    })),
  }
}
