import type { SystemeAffecte } from '@sssi/domain/cyber'
import * as z from 'zod'
import { ligneSaine } from './texte-sain.ts'

const nomme = z.object({ name: z.string(), product_id: z.string() })

interface Branche {
  readonly category: string
  readonly name: string
  readonly product?: z.output<typeof nomme> | undefined
  readonly branches?: readonly Branche[] | undefined
}

const branche: z.ZodType<Branche> = z.lazy(() =>
  z.object({
    category: z.string(),
    name: z.string(),
    product: nomme.optional(),
    branches: z.array(branche).optional(),
  }),
)

const arbreSchema = z.object({
  branches: z.array(branche).default([]),
  full_product_names: z.array(nomme).default([]),
  relationships: z.array(z.object({ full_product_name: nomme })).default([]),
})

/** Au-delà, la fiche ne se lit plus ; un avis qui touche plus de produits les regroupe. */
const SYSTEMES_GARDES = 2_000

/** Les produits de l’arbre que l’avis dit touchés, avec l’éditeur et le nom que leurs branches leur donnent. */
export function systemesTouches(arbre: unknown, touches: ReadonlySet<string>): SystemeAffecte[] {
  const lu = arbreSchema.safeParse(arbre)
  if (!lu.success) return []
  const trouves = new Map<string, SystemeAffecte>()
  const ajouter = (produit: z.output<typeof nomme>, editeur: string, nom: string) => {
    if (!touches.has(produit.product_id) || trouves.size >= SYSTEMES_GARDES) return
    trouves.set(produit.product_id, {
      editeur: ligneSaine(editeur),
      produit: ligneSaine(nom),
      description: ligneSaine(produit.name),
    })
  }
  const visiter = ({ category, name, product, branches = [] }: Branche, editeur: string, nom: string) => {
    const sien = category === 'vendor' ? name : editeur
    const sonNom = category === 'product_name' ? name : nom
    if (product) ajouter(product, sien, sonNom)
    for (const enfant of branches) visiter(enfant, sien, sonNom)
  }
  const { branches, full_product_names, relationships } = lu.data
  for (const racine of branches) visiter(racine, '', '')
  const [seul, autre] = branches.filter(({ category }) => category === 'vendor')
  const editeur = seul && !autre ? seul.name : ''
  for (const produit of full_product_names) ajouter(produit, editeur, '')
  for (const { full_product_name: produit } of relationships) ajouter(produit, editeur, '')
  return [...trouves.values()]
}
