import { enumerer, formatNombre } from '@sssi/domain'
import type { TRPCError } from '@trpc/server'
import * as z from 'zod'

const attendus: Record<string, string> = {
  string: 'Un texte est attendu.',
  number: 'Un nombre est attendu.',
  int: 'Un nombre entier est attendu.',
  boolean: '« Oui » ou « non » est attendu.',
  array: 'Une liste est attendue.',
  object: 'Un groupe de champs est attendu.',
}

function taille(issue: { origin: string }, borne: number | bigint, sens: 'au plus' | 'au moins'): string {
  const nombre = formatNombre(Number(borne))
  if (issue.origin === 'string') return `Ce texte doit compter ${sens} ${nombre} caractères.`
  if (issue.origin === 'array') return `Cette liste doit compter ${sens} ${nombre} valeurs.`
  return `Ce nombre doit être ${sens} ${nombre}.`
}

/** Nos phrases, pour les règles dont le schéma n’écrit pas la sienne ; la locale française de zod fait le reste. */
const phraseParDefaut: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Ce champ est obligatoire.'
        : (attendus[issue.expected] ?? 'Cette valeur n’a pas la forme attendue.')
    case 'too_big':
      return taille(issue, issue.maximum, 'au plus')
    case 'too_small':
      return taille(issue, issue.minimum, 'au moins')
    case 'unrecognized_keys':
      return `Champ non attendu : ${enumerer(issue.keys.slice(0, 3).map((cle) => cle.slice(0, 40)))}.`
    case 'invalid_format':
      return issue.format === 'uuid'
        ? 'Cet identifiant n’a pas la forme attendue.'
        : 'Cette valeur n’a pas la forme attendue.'
    case 'invalid_value':
      return 'Choisissez une valeur de la liste.'
    case 'invalid_union':
      return 'Cette valeur n’est pas reconnue.'
    default:
      return undefined
  }
}

z.config({ ...z.locales.fr(), customError: phraseParDefaut })

const champsRapportes = 50

/** Les refus du schéma, en phrases rangées sous leurs champs : `filtre.axe.0` → « Les axes vont de 1 à 5. » */
export function phrasesDesChamps(erreur: z.core.$ZodError): Record<string, string> {
  const champs: Record<string, string> = {}
  for (const { path, message } of erreur.issues.slice(0, champsRapportes)) {
    const champ = path.map(String).join('.').slice(0, 200)
    champs[champ] ??= message
  }
  return champs
}

export function phraseDeSaisie(champs: Readonly<Record<string, string>>): string {
  const phrases = [...new Set(Object.values(champs))]
  const [seule] = phrases
  return phrases.length === 1 && seule
    ? seule
    : 'Plusieurs champs sont à corriger : chacun dit ce qui est attendu.'
}

/** Ce qui ne vient d’aucun cas d’usage : une adresse, un format, une panne. */
export const phrasesParCode: Partial<Record<TRPCError['code'], string>> = {
  PARSE_ERROR: 'La demande reçue est illisible. Rechargez la page et recommencez.',
  BAD_REQUEST: 'La demande reçue n’a pas la forme attendue. Rechargez la page et recommencez.',
  NOT_FOUND: 'Ce que vous demandez n’existe pas.',
  METHOD_NOT_SUPPORTED: 'Cette adresse ne répond pas à ce type de demande.',
  UNSUPPORTED_MEDIA_TYPE: 'Le format de la demande n’est pas reconnu. Rechargez la page et recommencez.',
  PAYLOAD_TOO_LARGE: 'La demande est trop volumineuse. Raccourcissez votre texte et recommencez.',
  TIMEOUT: 'La réponse a trop tardé. Recommencez dans un instant.',
  CLIENT_CLOSED_REQUEST: 'La demande a été interrompue.',
  TOO_MANY_REQUESTS: 'Trop de demandes en peu de temps. Recommencez dans une minute.',
}

export function phraseDePanne(requeteId: string): string {
  return (
    'Une panne a empêché le portail de répondre. Ce qui était enregistré l’est toujours : rechargez la page pour vérifier ' +
    `votre dernier changement. Si cela persiste, donnez la référence ${requeteId} à l’assistance.`
  )
}
