import { pino, type DestinationStream, type Logger } from 'pino'

interface ErreurTracee {
  readonly type: string
  readonly message: string
  readonly code?: string
  readonly pile?: readonly string[]
  readonly cause?: ErreurTracee
}

/** Les paramètres d’une requête SQL en échec sont des données d’agents : ils n’entrent pas dans les traces. */
const sansParametres = (message: string) => message.split(/\n?params: /)[0] ?? ''

function tracerErreur(erreur: unknown): ErreurTracee {
  if (!(erreur instanceof Error))
    return { type: typeof erreur, message: 'valeur lancée qui n’est pas une erreur' }
  const code = 'code' in erreur && typeof erreur.code === 'string' ? erreur.code : undefined
  const pile = erreur.stack
    ?.split('\n')
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne.startsWith('at '))
  return {
    type: erreur.name,
    message: sansParametres(erreur.message),
    ...(code === undefined ? {} : { code }),
    ...(pile ? { pile } : {}),
    ...(erreur.cause === undefined ? {} : { cause: tracerErreur(erreur.cause) }),
  }
}

/**
 * Les traces du serveur, une ligne JSON par événement, sans donnée personnelle : ni adresse IP, ni cookie, ni contenu, ni
 * paramètre d’adresse. L’identifiant de requête est celui que l’agent lit dans un message d’erreur.
 */
export function creerTrace(niveau: string, destination?: DestinationStream): Logger {
  const options = {
    level: niveau,
    base: null,
    timestamp: () => `,"le":"${new Date().toISOString()}"`,
    serializers: { err: tracerErreur, req: () => undefined, res: () => undefined },
  }
  return destination ? pino(options, destination) : pino(options)
}
