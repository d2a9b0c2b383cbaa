import type { ContenuDAvis } from '@sssi/domain/cyber'

interface Comparable {
  readonly titre: string
  readonly resume: string
  readonly contenu: ContenuDAvis
}

export type ChangementDAvis =
  | { readonly champ: string; readonly genre: 'texte'; readonly avant: string; readonly apres: string }
  | {
      readonly champ: string
      readonly genre: 'liste'
      readonly ajouts: readonly string[]
      readonly retraits: readonly string[]
    }

const textes: readonly [string, (avis: Comparable) => string][] = [
  ['Titre', ({ titre }) => titre],
  ['Résumé', ({ resume }) => resume],
  ['Texte', ({ contenu }) => contenu.texte],
]

const listes: readonly [string, (contenu: ContenuDAvis) => readonly string[]][] = [
  ['Systèmes affectés', ({ systemes }) => systemes.map(({ description, produit }) => description || produit)],
  ['CVE', ({ cves }) => cves.map(({ cve }) => cve)],
  [
    'Vecteurs',
    ({ cves }) => cves.flatMap(({ cve, vecteurs }) => vecteurs.map(({ vecteur }) => `${cve} ${vecteur}`)),
  ],
  ['Risques', ({ risques }) => risques],
  ['Liens', ({ liens }) => liens.map(({ adresse }) => adresse)],
]

/** Ce qui a changé d’une révision à la suivante, champ par champ ; ce qui n’a pas changé n’y est pas. */
export function comparerContenus(avant: Comparable, apres: Comparable): ChangementDAvis[] {
  const deTextes = textes.flatMap(([champ, lire]): ChangementDAvis[] =>
    lire(avant) === lire(apres) ? [] : [{ champ, genre: 'texte', avant: lire(avant), apres: lire(apres) }],
  )
  const deListes = listes.flatMap(([champ, lire]): ChangementDAvis[] => {
    const [deja, desormais] = [new Set(lire(avant.contenu)), new Set(lire(apres.contenu))]
    const ajouts = [...desormais].filter((valeur) => !deja.has(valeur))
    const retraits = [...deja].filter((valeur) => !desormais.has(valeur))
    return ajouts.length + retraits.length === 0 ? [] : [{ champ, genre: 'liste', ajouts, retraits }]
  })
  return [...deTextes, ...deListes]
}
