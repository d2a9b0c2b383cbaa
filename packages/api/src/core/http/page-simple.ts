import { typographier } from '@sssi/domain'
import { echapper } from '../artefacts/html.ts'

export interface PageSimple {
  readonly titre: string
  /** Du HTML déjà échappé. */
  readonly corps: string
  /** Les balises d’en-tête du portail, pour le même aspect et le même thème. */
  readonly habillage: string
  /** Ouvre cette adresse aussitôt, sans script. */
  readonly suite?: string
}

const BANDEAU = `<header role="banner" class="fr-header">
<div class="fr-header__body"><div class="fr-container"><div class="fr-header__body-row"><div class="fr-header__brand">
<div class="fr-header__brand-top"><div class="fr-header__logo"><p class="fr-logo">République<br>Française</p></div></div>
<div class="fr-header__service"><a href="/" title="Accueil — Portail SSSI"><p class="fr-header__service-title">Portail SSSI</p></a></div>
</div></div></div></div>
</header>`

/** Une page hors du portail (connexion, erreur) : du HTML habillé comme lui, qui marche sans script. */
export function rendrePageSimple({ titre, corps, habillage, suite }: PageSimple): string {
  const renvoi = suite === undefined ? '' : `<meta http-equiv="refresh" content="0;url=${echapper(suite)}">\n`
  return `<!doctype html>
<html lang="fr" data-fr-scheme="system">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${renvoi}<title>${echapper(titre)} · Portail SSSI</title>
${habillage}
</head>
<body>
${BANDEAU}
<main class="fr-container fr-py-6w" role="main">
<h1>${echapper(titre)}</h1>
${corps}
</main>
</body>
</html>
`
}

export interface PageErreur {
  readonly titre: string
  readonly phrases: readonly string[]
  readonly lien: { readonly href: string; readonly libelle: string }
  /** Ce que l’agent peut donner au support pour qu’on retrouve l’incident. */
  readonly reference: string | null
  readonly habillage: string
}

/** Une page d’erreur : ce qui s’est passé, ce qu’on peut faire, la référence à donner. */
export function rendreErreur({ titre, phrases, lien, reference, habillage }: PageErreur): string {
  const paragraphe = (phrase: string) => `<p>${echapper(typographier(phrase))}</p>`
  const rappel = `Référence à donner si vous demandez de l’aide : ${reference}`
  const corps = [
    ...phrases.map(paragraphe),
    `<p><a class="fr-btn" href="${echapper(lien.href)}">${echapper(lien.libelle)}</a></p>`,
    ...(reference === null ? [] : [`<p class="fr-text--sm">${echapper(typographier(rappel))}</p>`]),
  ]
  return rendrePageSimple({ titre, corps: corps.join('\n'), habillage })
}
