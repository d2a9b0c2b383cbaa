import {
  descriptionSchema,
  manifesteDeSectionSchema,
  type Description,
  type ManifesteDeSection,
} from '@sssi/domain'
import type * as z from 'zod'
import { ENTREE } from '../../core/artefacts/section.ts'
import type { CleEnregistree } from '../cle/cle-de-section.table.ts'
import { lireJson } from './json-sur.ts'
import { estReserve } from '../../core/catalogue/prefixes-reserves.ts'
import { cleDUneAutreSection } from '../refus-http.ts'
import {
  descriptionRefusee,
  fichiersDifferents,
  manifesteRefuse,
  organismeDeLaCle,
  PublicationRefusee,
} from './refus.ts'

const DETAILS_MAX = 20

/** Où et quoi, en une ligne : « fichiers.3.sha384 : … ». */
const phrases = (erreur: z.core.$ZodError): string[] =>
  erreur.issues.slice(0, DETAILS_MAX).map(({ path, message }) => {
    const ou = path.map(String).join('.').slice(0, 120)
    return ou === '' ? message : `${ou} : ${message}`
  })

function ecart(a: readonly string[], b: readonly string[]): string[] {
  const connus = new Set(b)
  return a.filter((nom) => !connus.has(nom))
}

/** Ce que le manifeste déclare et ce que la construction a relevé doivent être la même chose : c’est là-dessus que l’activation juge. */
function desaccords(
  { portail, api }: Description,
  { contrat, requiert, recherche }: ManifesteDeSection,
): string[] {
  const declarees = [...new Set([...requiert.api, ...(recherche ? [recherche.procedure] : [])])]
  const decrites = Object.keys(api)
  return [
    ...(portail.contrat === contrat ? [] : ['Le contrat n’est pas celui de la description.']),
    ...ecart(declarees, decrites).map((nom) => `La procédure ${nom} n’est pas décrite.`),
    ...ecart(decrites, declarees).map((nom) => `La procédure ${nom} n’est pas déclarée.`),
    ...ecart(requiert.portail, portail.capacites).map((nom) => `La capacité ${nom} n’est pas décrite.`),
    ...ecart(portail.capacites, requiert.portail).map((nom) => `La capacité ${nom} n’est pas déclarée.`),
  ]
}

function verifierManifeste(description: Description, cle: CleEnregistree, pages: readonly string[]): void {
  const lu = manifesteDeSectionSchema.safeParse(description.manifeste)
  if (!lu.success) throw new PublicationRefusee(manifesteRefuse(phrases(lu.error)))
  const { id, prefixe, equipe } = lu.data
  if (id !== description.section)
    throw new PublicationRefusee(
      manifesteRefuse([`Il est celui de « ${id} », pas de « ${description.section} ».`]),
    )
  if (equipe.organisme !== cle.organisme) throw new PublicationRefusee(organismeDeLaCle(cle.organisme))
  if (estReserve(prefixe, pages))
    throw new PublicationRefusee(manifesteRefuse([`Le préfixe ${prefixe} est celui du portail.`]))
  const details = desaccords(description, lu.data)
  if (details.length > 0) throw new PublicationRefusee(manifesteRefuse(details.slice(0, DETAILS_MAX)))
}

/**
 * Lit la description que cette clé a signée, et vérifie tout ce qui peut l’être sans les fichiers. `pages` sont les adresses du
 * portail lui-même.
 *
 * @throws {PublicationRefusee} description ou manifeste mal formés, ou d’une autre section que celle de la clé
 */
export function verifierDescription(
  octets: Buffer,
  cle: CleEnregistree,
  pages: readonly string[],
): Description {
  const json = lireJson(octets)
  if (!json.ok) throw new PublicationRefusee(descriptionRefusee([`description.json : ${json.raison}.`]))
  const annoncee = (json.valeur as { section?: unknown } | null)?.section
  if (typeof annoncee === 'string' && annoncee !== cle.section)
    throw new PublicationRefusee(cleDUneAutreSection(cle.section, annoncee.slice(0, 40)))
  const lue = descriptionSchema.safeParse(json.valeur)
  if (!lue.success) throw new PublicationRefusee(descriptionRefusee(phrases(lue.error)))
  const description = lue.data
  verifierManifeste(description, cle, pages)
  const chemins = description.fichiers.map(({ chemin }) => chemin)
  const { entree, pages: desPages } = description.prechargement
  const absents = ecart([ENTREE, ...entree, ...Object.values(desPages).flat()], chemins)
  if (absents.length > 0)
    throw new PublicationRefusee(
      fichiersDifferents(
        [...new Set(absents)].map((chemin) => `« ${chemin} » est nécessaire et n’est pas décrit.`),
      ),
    )
  return description
}
