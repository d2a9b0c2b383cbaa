import * as z from 'zod'
import { organismeCodes } from '../../organisme/organisme.ts'
import { jourSchema } from '../../temps/jour.schema.ts'
import { decisionsDAvis, sourcesDAvis } from './avis.ts'
import { gravites } from './gravite.ts'

export const trisDAvis = ['date', 'gravite'] as const
export type TriDAvis = (typeof trisDAvis)[number]

const uneListe = <T extends string>(valeurs: readonly [T, ...T[]]) => z.array(z.enum(valeurs)).max(20)

/** What the list of notices is asked; the address of the page says the same thing. */
export const adresseDesAvisSchema = z.strictObject({
  q: z.string().max(200, 'La recherche ne peut dépasser 200 caractères.'),
  decision: uneListe(decisionsDAvis),
  /** `non_notee`: no vector was published. */
  gravite: uneListe([...gravites, 'non_notee']),
  exploitee: z.boolean(),
  organisme: uneListe(organismeCodes),
  editeur: z.string().max(100).nullable(),
  source: uneListe(sourcesDAvis),
  du: jourSchema.nullable(),
  au: jourSchema.nullable(),
  tri: z.enum(trisDAvis),
  ordre: z.enum(['asc', 'desc']),
  page: z.int().min(1).max(10, 'Affinez les filtres : seuls les deux cents premiers avis se parcourent.'),
})
export type AdresseDesAvis = z.infer<typeof adresseDesAvisSchema>

/** What an analyst sees first: what is still to be sorted, the latest first. */
export const adresseDesAvisParDefaut: AdresseDesAvis = {
  q: '',
  decision: ['a_trier'],
  gravite: [],
  exploitee: false,
  organisme: [],
  editeur: null,
  source: [],
  du: null,
  au: null,
  tri: 'date',
  ordre: 'desc',
  page: 1,
}

/** In an address, a filter emptied on purpose: without it the default would come back. */
const AUCUN = 'tous'
const listes = ['decision', 'gravite', 'organisme', 'source'] as const
const simples = ['q', 'editeur', 'du', 'au', 'tri', 'ordre'] as const

/** Reads an address typed or kept by anybody: what is not understood is set aside, never an error. */
export function avisDepuisUrl(parametres: URLSearchParams): AdresseDesAvis {
  const lue: Record<string, unknown> = { ...adresseDesAvisParDefaut }
  const forme = adresseDesAvisSchema.shape
  for (const nom of listes) {
    if (!parametres.has(nom)) continue
    const element = forme[nom].element
    const valeurs = parametres.getAll(nom).filter((valeur) => element.safeParse(valeur).success)
    lue[nom] = [...new Set(valeurs)]
  }
  for (const nom of simples) {
    const valeur = parametres.get(nom)
    if (valeur !== null && valeur !== '' && forme[nom].safeParse(valeur).success) lue[nom] = valeur
  }
  lue['exploitee'] = parametres.get('exploitee') === 'oui'
  const page = Number(parametres.get('page'))
  if (forme.page.safeParse(page).success) lue['page'] = page
  return adresseDesAvisSchema.parse(lue)
}

/** Writes the address, without what it would mean anyway. */
export function avisVersUrl(adresse: AdresseDesAvis): URLSearchParams {
  const parametres = new URLSearchParams()
  const defaut = adresseDesAvisParDefaut
  for (const nom of listes) {
    const valeurs: readonly string[] = adresse[nom]
    if (valeurs.join() === defaut[nom].join()) continue
    if (valeurs.length === 0) parametres.append(nom, AUCUN)
    for (const valeur of valeurs) parametres.append(nom, valeur)
  }
  for (const nom of simples) {
    const valeur = adresse[nom]
    if (valeur !== null && valeur !== defaut[nom]) parametres.set(nom, valeur)
  }
  if (adresse.exploitee) parametres.set('exploitee', 'oui')
  if (adresse.page > 1) parametres.set('page', String(adresse.page))
  return parametres
}
