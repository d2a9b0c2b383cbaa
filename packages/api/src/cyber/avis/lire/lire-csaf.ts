import type { CveDAvis, SystemeAffecte, Tlp } from '@sssi/domain/cyber'
import * as z from 'zod'
import { validerCsaf } from '../../csaf/valider-csaf.ts'
import { noterVecteur } from '../../cvss/noter-vecteur.ts'
import { pointeur, type ErreurDeDocument } from '../../document/erreur-de-document.ts'
import type { AvisLu } from './avis-lu.ts'
import { systemesTouches } from './systemes-csaf.ts'
import { adresseSaine, ligneSaine, texteSain } from './texte-sain.ts'

const note = z.object({ category: z.string(), text: z.string(), title: z.string().optional() })
const score = z.object({ vectorString: z.string().optional() })

/** Ce que nous prenons d’un document que le schéma et les essais de la norme ont déjà accepté. */
const csafSchema = z.object({
  document: z.object({
    title: z.string(),
    distribution: z.object({ tlp: z.object({ label: z.string() }).optional() }).optional(),
    notes: z.array(note).default([]),
    publisher: z.object({ name: z.string(), namespace: z.string() }),
    references: z.array(z.object({ summary: z.string(), url: z.string() })).default([]),
    tracking: z.object({
      id: z.string(),
      version: z.string(),
      current_release_date: z.string(),
      initial_release_date: z.string(),
      revision_history: z.array(z.object({ date: z.string(), number: z.string(), summary: z.string() })),
    }),
  }),
  product_tree: z.unknown(),
  vulnerabilities: z
    .array(
      z.object({
        cve: z.string().optional(),
        title: z.string().optional(),
        ids: z.array(z.object({ text: z.string() })).default([]),
        notes: z.array(note).default([]),
        product_status: z.record(z.string(), z.array(z.string())).default({}),
        remediations: z.array(z.object({ category: z.string(), details: z.string() })).default([]),
        scores: z
          .array(
            z.object({ cvss_v2: score.optional(), cvss_v3: score.optional(), cvss_v4: score.optional() }),
          )
          .default([]),
        threats: z.array(z.object({ category: z.string(), details: z.string() })).default([]),
      }),
    )
    .default([]),
})
type Csaf = z.output<typeof csafSchema>

/** TLP 1 disait WHITE ; ce qui n’est pas marqué est AMBER. */
const niveaux: Readonly<Record<string, Tlp>> = {
  WHITE: 'CLEAR',
  CLEAR: 'CLEAR',
  GREEN: 'GREEN',
  AMBER: 'AMBER',
  'AMBER+STRICT': 'AMBER+STRICT',
  RED: 'RED',
}

/** La norme compare ces objets deux à deux : leur nombre au carré. Aucun avis n’en a tant. */
const OBJETS_COMPARES = 500
const comparees = ['flags', 'ids', 'involvements'] as const
/** Un grand avis en a quelques centaines ; ce que l’une définit, une autre le reprend rarement, et la norme suit ces chaînes. */
const RELATIONS = 2_000
const RELATIONS_ENCHAINEES = 200
const aMesurer = z.object({
  product_tree: z.object({ relationships: z.array(z.unknown()).max(RELATIONS).optional() }).optional(),
  vulnerabilities: z
    .array(z.partialRecord(z.enum(comparees), z.array(z.unknown()).max(OBJETS_COMPARES)))
    .optional(),
})

const aSuivre = z.object({
  product_tree: z.object({
    relationships: z.array(
      z.object({
        product_reference: z.string(),
        relates_to_product_reference: z.string(),
        full_product_name: z.object({ product_id: z.string() }),
      }),
    ),
  }),
})

function tropEnchainees(document: unknown): boolean {
  const lu = aSuivre.safeParse(document)
  if (!lu.success) return false
  const { relationships } = lu.data.product_tree
  const definis = new Set(relationships.map(({ full_product_name: { product_id } }) => product_id))
  const enchainees = relationships.filter(
    ({ product_reference, relates_to_product_reference }) =>
      definis.has(product_reference) || definis.has(relates_to_product_reference),
  )
  return enchainees.length > RELATIONS_ENCHAINEES
}

function tropDObjets(document: unknown): Pick<ErreurDeDocument, 'chemin' | 'message'>[] {
  const mesure = aMesurer.safeParse(document)
  const demesures = (mesure.error?.issues ?? [])
    .filter(({ code }) => code === 'too_big')
    .map(({ path, message }) => ({ chemin: pointeur(path), message }))
  if (demesures.length > 0 || !tropEnchainees(document)) return demesures
  const message = `Pas plus de ${RELATIONS_ENCHAINEES} relations ne se reprennent l’une l’autre.`
  return [{ chemin: '/product_tree/relationships', message }]
}

/** Lit un avis CSAF 2.0, après l’avoir jugé selon la norme. */
export async function lireCsaf(
  document: unknown,
): Promise<{ readonly avis: AvisLu } | { readonly erreurs: Pick<ErreurDeDocument, 'chemin' | 'message'>[] }> {
  const demesure = tropDObjets(document)
  if (demesure.length > 0) return { erreurs: demesure }
  const erreurs = await validerCsaf(document)
  if (erreurs.length > 0) return { erreurs }
  const { document: tete, product_tree, vulnerabilities } = csafSchema.parse(document)
  const { tracking, publisher, notes } = tete
  const resume = notes.find(({ category }) => category === 'summary') ?? notes[0]
  const risques = vulnerabilities.flatMap(({ threats }) =>
    threats.flatMap(({ category, details }) => (category === 'impact' ? [ligneSaine(details)] : [])),
  )
  const toutes = [...new Set(vulnerabilities.flatMap(({ product_status: s }) => touches(s)))]
  const systemes: readonly SystemeAffecte[] = systemesTouches(product_tree, new Set(toutes))
  return {
    avis: {
      source: 'csaf',
      espace: ligneSaine(publisher.namespace),
      emetteur: ligneSaine(publisher.name, 200),
      reference: ligneSaine(tracking.id, 200),
      titre: ligneSaine(tete.title),
      resume: texteSain(resume?.text ?? ''),
      publieLe: new Date(tracking.initial_release_date),
      modifieLe: new Date(tracking.current_release_date),
      revision: ligneSaine(tracking.version, 60),
      tlp: niveaux[tete.distribution?.tlp?.label ?? 'AMBER'] ?? 'AMBER',
      contenu: {
        risques: [...new Set(risques)].slice(0, 50),
        systemes,
        cves: cvesDe(vulnerabilities),
        texte: texteDe(
          notes.filter((autre) => autre !== resume),
          vulnerabilities,
        ),
        liens: tete.references.flatMap(({ summary, url }) => {
          const adresse = adresseSaine(url)
          return adresse === null ? [] : [{ titre: ligneSaine(summary) || adresse, adresse }]
        }),
        revisions: tracking.revision_history.map(({ date, number, summary }) => ({
          numero: ligneSaine(number, 60),
          le: new Date(date).toISOString(),
          description: ligneSaine(summary),
        })),
      },
    },
  }
}

function touches(etats: Readonly<Record<string, string[]>>): string[] {
  const deSuivis = Object.entries(etats).flatMap(([etat, produits]) =>
    etat.endsWith('_affected') && etat !== 'known_not_affected' ? produits : [],
  )
  // Un avis qui ne nomme que les versions corrigées dit ainsi quel produit l’était.
  return deSuivis.length > 0 ? deSuivis : (etats['fixed'] ?? [])
}

function cvesDe(vulnerabilites: Csaf['vulnerabilities']): CveDAvis[] {
  return vulnerabilites.flatMap(({ cve, title, notes, scores }) => {
    if (cve === undefined) return []
    const description = notes.find(({ category }) => category === 'description') ?? notes[0]
    const publies = scores.flatMap(({ cvss_v2, cvss_v3, cvss_v4 }) =>
      [cvss_v4, cvss_v3, cvss_v2].flatMap((lu) => lu?.vectorString ?? []),
    )
    return [
      {
        cve,
        description: texteSain(title ?? description?.text ?? '', 2_000),
        vecteurs: [...new Set(publies)].flatMap((vecteur) => {
          const notation = noterVecteur(vecteur)
          return notation.ok ? [{ vecteur, score: notation.value.score }] : []
        }),
      },
    ]
  })
}

function texteDe(notes: Csaf['document']['notes'], vulnerabilites: Csaf['vulnerabilities']): string {
  const paragraphes = notes.map(({ title, text }) => (title ? `## ${title}\n\n${text}` : text))
  const mesures = vulnerabilites.flatMap(({ remediations }) => remediations.map(({ details }) => details))
  if (mesures.length > 0) paragraphes.push(`## Mesures\n\n${[...new Set(mesures)].join('\n\n')}`)
  return texteSain(paragraphes.join('\n\n'), 200_000)
}
