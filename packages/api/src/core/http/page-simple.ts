import { echapper } from '../artefacts/html.ts'

export interface PageSimple {
  readonly titre: string
  /** Du HTML déjà échappé. */
  readonly corps: string
  readonly feuillesDeStyle: readonly string[]
  /** Ouvre cette adresse aussitôt, sans script. */
  readonly suite?: string
}

/** Une page hors du portail (connexion, erreur) : du HTML seul, avec les feuilles de style du portail, sans script. */
export function rendrePageSimple({ titre, corps, feuillesDeStyle, suite }: PageSimple): string {
  const liens = feuillesDeStyle.map((href) => `<link rel="stylesheet" href="${echapper(href)}">`).join('')
  const renvoi = suite === undefined ? '' : `<meta http-equiv="refresh" content="0;url=${echapper(suite)}">`
  return `<!doctype html>
<html lang="fr" data-fr-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${renvoi}<title>${echapper(titre)} · Portail SSSI</title>
${liens}
</head>
<body>
<main class="fr-container fr-py-6w" role="main">
<h1>${echapper(titre)}</h1>
${corps}
</main>
</body>
</html>
`
}

/** Une page d’erreur : ce qui s’est passé, ce qu’on peut faire, la référence à donner. */
export function rendreErreur(
  titre: string,
  phrases: readonly string[],
  lien: { href: string; libelle: string },
  reference: string | null,
  feuillesDeStyle: readonly string[],
): string {
  const paragraphes = phrases.map((phrase) => `<p>${echapper(phrase)}</p>`).join('\n')
  const rappel =
    reference === null
      ? ''
      : `\n<p class="fr-text--sm">Référence à donner si vous demandez de l’aide : ${echapper(reference)}</p>`
  const corps = `${paragraphes}\n<p><a class="fr-btn" href="${echapper(lien.href)}">${echapper(lien.libelle)}</a></p>${rappel}`
  return rendrePageSimple({ titre, corps, feuillesDeStyle })
}
