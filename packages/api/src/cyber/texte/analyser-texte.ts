import type { BlocDeTexte, MorceauDeTexte } from '@sssi/domain/cyber'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { adresseSaine } from '../avis/lire/texte-sain.ts'

type Noeud = ReturnType<typeof fromMarkdown>['children'][number]

/**
 * L’analyse de certains textes demande un temps qui croît comme le carré du nombre de leurs marques : au-delà de ces bornes,
 * qu’aucun avis réel n’approche, le texte se montre sans mise en forme.
 */
const LONGUEUR_MAXIMALE = 100_000
const MARQUES_MAXIMALES = 4_000
const marques = /[*_>[\]`~<]/g
const retraitProfond = /^[ \t]{24}/m
const NIVEAUX_MONTRES = 8

const texteSeul = (texte: string): MorceauDeTexte => ({ type: 'texte', texte })

function sansMiseEnForme(texte: string): BlocDeTexte[] {
  return texte
    .split(/\n{2,}/)
    .filter((bloc) => bloc.trim() !== '')
    .map((bloc) => ({ type: 'paragraphe', enfants: [texteSeul(bloc)] }))
}

/** Le texte d’un tiers, en blocs de notre façon. Ce qui serait du HTML reste du texte, lisible tel qu’il est écrit. */
export function analyserTexte(texte: string): BlocDeTexte[] {
  const demesure =
    texte.length > LONGUEUR_MAXIMALE ||
    (texte.match(marques)?.length ?? 0) > MARQUES_MAXIMALES ||
    retraitProfond.test(texte)
  return demesure ? sansMiseEnForme(texte) : fromMarkdown(texte).children.flatMap((noeud) => blocs(noeud, 0))
}

function texteDe(noeud: Noeud): string {
  if ('value' in noeud) return noeud.value
  return 'children' in noeud ? noeud.children.map(texteDe).join(' ') : ''
}

function blocs(noeud: Noeud, niveau: number): BlocDeTexte[] {
  if (niveau > NIVEAUX_MONTRES) return [{ type: 'paragraphe', enfants: [texteSeul(texteDe(noeud))] }]
  switch (noeud.type) {
    case 'heading':
      return [{ type: 'titre', enfants: noeud.children.flatMap((n) => morceaux(n, niveau)) }]
    case 'paragraph':
      return [{ type: 'paragraphe', enfants: noeud.children.flatMap((n) => morceaux(n, niveau)) }]
    case 'code':
      return [{ type: 'code', texte: noeud.value }]
    case 'html':
      return [{ type: 'paragraphe', enfants: [texteSeul(noeud.value)] }]
    case 'blockquote':
      return [{ type: 'citation', blocs: noeud.children.flatMap((n) => blocs(n, niveau + 1)) }]
    case 'list':
      return [
        {
          type: 'liste',
          ordonnee: noeud.ordered === true,
          elements: noeud.children.map((element) => element.children.flatMap((n) => blocs(n, niveau + 1))),
        },
      ]
    default:
      return []
  }
}

function morceaux(noeud: Noeud, niveau: number): MorceauDeTexte[] {
  if (niveau > NIVEAUX_MONTRES) return [texteSeul(texteDe(noeud))]
  const dedans = () => ('children' in noeud ? noeud.children.flatMap((n) => morceaux(n, niveau + 1)) : [])
  switch (noeud.type) {
    case 'text':
    case 'html':
      return [texteSeul(noeud.value)]
    case 'inlineCode':
      return [{ type: 'code', texte: noeud.value }]
    case 'break':
      return [{ type: 'saut' }]
    case 'strong':
      return [{ type: 'fort', enfants: dedans() }]
    case 'emphasis':
      return [{ type: 'accent', enfants: dedans() }]
    case 'link': {
      const adresse = adresseSaine(noeud.url)
      if (adresse === null) return dedans()
      return [{ type: 'lien', adresse, hote: new URL(adresse).host, enfants: dedans() }]
    }
    // Une image du dehors dirait à un tiers qui lit quoi : son texte de remplacement suffit.
    case 'image':
      return noeud.alt ? [texteSeul(noeud.alt)] : []
    default:
      return dedans()
  }
}
