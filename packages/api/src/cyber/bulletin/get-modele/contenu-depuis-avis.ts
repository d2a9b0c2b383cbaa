import {
  contenuDeBulletinSchema,
  contenuVide,
  lireVecteurCvss,
  type ContenuDeBulletin,
} from '@sssi/domain/cyber'
import type { AvisEnregistre } from '../../avis/avis.table.ts'

const TITRE_MAX = 300
const VULNERABILITES_MAX = 100
const PRODUITS_MAX = 200
const LIENS_MAX = 50

/** Ce qu’un tiers a écrit tient sur une ligne, dans la place que le formulaire lui donne. */
const surUneLigne = (texte: string, longueur: number) =>
  texte
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longueur)

/** Le meilleur vecteur que le bulletin sache porter : la plus haute note, en CVSS 3 ou 4. */
function vecteurDe(vecteurs: AvisEnregistre['contenu']['cves'][number]['vecteurs']): string {
  const admis = vecteurs.filter(({ vecteur }) => /^CVSS:[34]/.test(vecteur) && lireVecteurCvss(vecteur).ok)
  return admis.toSorted((a, b) => b.score - a.score)[0]?.vecteur ?? ''
}

/** Le contenu d’un bulletin, tiré de celui d’un avis. Ce qui n’entre pas dans le formulaire est laissé à l’avis, que l’on peut relire. */
export function contenuDepuisAvis(
  avis: Pick<AvisEnregistre, 'titre' | 'resume' | 'gravite' | 'contenu'>,
): ContenuDeBulletin {
  const { titre, resume, gravite, contenu } = avis
  const tire: ContenuDeBulletin = {
    ...contenuVide,
    titre: surUneLigne(titre, TITRE_MAX),
    resume: [resume, contenu.risques.length > 0 ? `Risques : ${contenu.risques.join(' ; ')}.` : '']
      .filter(Boolean)
      .join('\n\n')
      .slice(0, 20_000),
    remediation: 'Se référer au bulletin de l’éditeur pour l’obtention des correctifs.',
    gravite: gravite ?? contenuVide.gravite,
    vulnerabilites: contenu.cves.slice(0, VULNERABILITES_MAX).map(({ cve, description, vecteurs }) => ({
      cve: cve.toUpperCase(),
      titre: surUneLigne(description, TITRE_MAX),
      vecteur: vecteurDe(vecteurs),
    })),
    produits: contenu.systemes.slice(0, PRODUITS_MAX).map(({ editeur, produit, description }) => ({
      editeur: surUneLigne(editeur, 120),
      nom: surUneLigne(produit || description, TITRE_MAX),
      versions: surUneLigne(produit ? description : '', TITRE_MAX),
      etat: 'affecte',
    })),
    liens: contenu.liens
      .slice(0, LIENS_MAX)
      .map(({ titre: libelle, adresse }) => ({ titre: surUneLigne(libelle, TITRE_MAX), url: adresse })),
  }
  const lu = contenuDeBulletinSchema.safeParse(tire)
  if (lu.success) return lu.data
  // Une valeur d’un tiers n’a pas sa forme : le titre et le résumé, eux, en ont toujours une.
  return { ...contenuVide, titre: tire.titre, resume: tire.resume, gravite: tire.gravite }
}
