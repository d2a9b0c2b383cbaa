import { Alert } from '../Alert/index.ts'

export interface Message {
  readonly cle: string
  readonly gravite: 'succes' | 'information' | 'avertissement' | 'erreur'
  readonly titre: string
  readonly description?: string | undefined
}

export interface ToastsProps {
  /** Du plus ancien au plus récent. */
  readonly messages: readonly Message[]
  readonly onFermer: (cle: string) => void
}

const SEVERITES = {
  succes: 'success',
  information: 'info',
  avertissement: 'warning',
  erreur: 'error',
} as const

/** Les messages de passage. Ils ne partent pas d’eux-mêmes : chacun lit à son rythme, et ferme. */
export function Toasts({ messages, onFermer }: ToastsProps) {
  return (
    <div className="sssi-messages" role="status">
      {messages.map(({ cle, gravite, titre, description }) => (
        <Alert
          key={cle}
          small
          severity={SEVERITES[gravite]}
          description={description === undefined ? titre : `${titre}. ${description}`}
          closable
          isClosed={false}
          onClose={() => onFermer(cle)}
        />
      ))}
    </div>
  )
}
