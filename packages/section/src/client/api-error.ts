/** Une erreur de l’API, en valeur étiquetée : jamais `instanceof` d’un côté à l’autre d’une frontière fédérée. */
export interface ErreurDeLApi {
  readonly code:
    | 'CONFLICT'
    | 'FORBIDDEN'
    | 'UNAUTHORIZED'
    | 'NOT_FOUND'
    | 'BAD_REQUEST'
    | 'UNPROCESSABLE_CONTENT'
    | 'TOO_MANY_REQUESTS'
    | 'RESEAU'
    | 'INTERNE'
  /** Phrase française à montrer telle quelle. */
  readonly message: string
  /** Messages par champ du formulaire, quand l’entrée est refusée. */
  readonly champs: Readonly<Record<string, string>>
  /** Ce que porte un conflit : la valeur actuelle, qui l’a écrite et quand. */
  readonly conflit: { readonly courant: unknown; readonly par: string; readonly le: string } | null
  /** À donner à l’assistance. */
  readonly reference: string | null
}

const CODES = [
  'CONFLICT',
  'FORBIDDEN',
  'UNAUTHORIZED',
  'NOT_FOUND',
  'BAD_REQUEST',
  'UNPROCESSABLE_CONTENT',
  'TOO_MANY_REQUESTS',
] as const
const RESEAU =
  'Le portail ne répond pas. Ce que vous avez saisi est conservé sur cette page : vérifiez votre connexion, puis réessayez.'
const INTERNE =
  'Le portail n’a pas pu traiter la demande. Rien n’a été modifié : réessayez, ou donnez la référence à l’assistance.'

const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null

function lireConflit(valeur: unknown): ErreurDeLApi['conflit'] {
  if (!estObjet(valeur)) return null
  return { courant: valeur['courant'], par: String(valeur['par'] ?? ''), le: String(valeur['le'] ?? '') }
}

/** Lit ce qu’un appel de l’API a levé. Une erreur sans réponse du serveur est une coupure du réseau. */
export function erreurDeLApi(erreur: unknown): ErreurDeLApi {
  const donnees = estObjet(erreur) && estObjet(erreur['data']) ? erreur['data'] : null
  if (!donnees) return { code: 'RESEAU', message: RESEAU, champs: {}, conflit: null, reference: null }
  const code = CODES.find((connu) => connu === donnees['code']) ?? 'INTERNE'
  const message = estObjet(erreur) && code !== 'INTERNE' ? String(erreur['message']) : INTERNE
  const champs = estObjet(donnees['champs']) ? donnees['champs'] : {}
  return {
    code,
    message,
    champs: Object.fromEntries(Object.entries(champs).map(([champ, texte]) => [champ, String(texte)])),
    conflit: lireConflit(donnees['conflit']),
    reference: typeof donnees['requeteId'] === 'string' ? donnees['requeteId'] : null,
  }
}
