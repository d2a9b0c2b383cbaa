/** Où corriger ce que CSAF reproche : du pointeur JSON du document au champ du formulaire qui l’a donné. */
const correspondances: readonly [RegExp, string][] = [
  [/^\/document\/title/, 'contenu.titre'],
  [/^\/document\/notes\/0/, 'contenu.resume'],
  [/^\/document\/notes\/1/, 'contenu.remediation'],
  [/^\/document\/references\/(\d+)/, 'contenu.liens.$1.url'],
  [/^\/document\/distribution/, 'diffusion.tlp'],
  [/^\/document\/aggregate_severity/, 'contenu.gravite'],
  [/^\/product_tree\/full_product_names\/(\d+)/, 'contenu.produits.$1.nom'],
  [/^\/product_tree/, 'contenu.produits'],
  [/^\/vulnerabilities\/(\d+)\/cve/, 'contenu.vulnerabilites.$1.cve'],
  [/^\/vulnerabilities\/(\d+)\/scores/, 'contenu.vulnerabilites.$1.vecteur'],
  [/^\/vulnerabilities\/\d+\/product_status/, 'contenu.produits'],
  [/^\/vulnerabilities\/\d+\/remediations/, 'contenu.remediation'],
  [/^\/vulnerabilities\/(\d+)/, 'contenu.vulnerabilites.$1.titre'],
  [/^\/vulnerabilities/, 'contenu.vulnerabilites'],
]

/** « contenu.vulnerabilites.0.cve » ; `null` pour ce que l’auteur ne saisit pas. */
export function champDuChemin(chemin: string): string | null {
  for (const [forme, champ] of correspondances) {
    const trouve = forme.exec(chemin)
    if (trouve) return champ.replace('$1', trouve[1] ?? '')
  }
  return null
}
