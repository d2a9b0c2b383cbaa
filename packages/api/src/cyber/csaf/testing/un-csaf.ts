/** Un avis CSAF 2.0 valable, à déformer. */
export function unCsaf({ tlp = 'GREEN', version = '1', id = 'EX-2026-0001' } = {}) {
  const date = '2026-03-12T08:00:00Z'
  const revisions = Array.from({ length: Number(version) }, (_, rang) => ({
    date,
    number: String(rang + 1),
    summary: rang === 0 ? 'Première version' : 'Complément',
  }))
  return {
    document: {
      category: 'csaf_security_advisory',
      csaf_version: '2.0',
      distribution: { tlp: { label: tlp } },
      lang: 'fr-FR',
      notes: [{ category: 'summary', text: 'La passerelle lit hors de sa mémoire.', title: 'Résumé' }],
      publisher: { category: 'vendor', name: 'Éditeur d’exemple', namespace: 'https://editeur.exemple' },
      references: [{ category: 'self', summary: 'L’avis', url: 'https://editeur.exemple/avis/1' }],
      title: 'Lecture hors limites dans la Passerelle d’exemple',
      tracking: {
        id,
        version,
        status: 'final',
        current_release_date: date,
        initial_release_date: date,
        revision_history: revisions,
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
              branches: [
                {
                  category: 'product_version',
                  name: '4.2',
                  product: { name: 'Passerelle d’exemple 4.2', product_id: 'P42' },
                },
                {
                  category: 'product_version',
                  name: '4.3',
                  product: { name: 'Passerelle d’exemple 4.3', product_id: 'P43' },
                },
              ],
            },
          ],
        },
      ],
    },
    vulnerabilities: [
      {
        cve: 'CVE-2026-90001',
        notes: [{ category: 'description', text: 'Lecture au-delà du tampon.', title: 'Description' }],
        product_status: { known_affected: ['P42'], fixed: ['P43'] },
        scores: [
          {
            cvss_v3: {
              version: '3.1',
              vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N',
              baseScore: 7.5,
              baseSeverity: 'HIGH',
            },
            products: ['P42'],
          },
        ],
      },
    ],
  }
}
