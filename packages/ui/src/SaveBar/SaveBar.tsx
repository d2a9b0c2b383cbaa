import type { ReactNode } from 'react'
import { Button } from '../Button/index.ts'

export type EtatDEnregistrement = 'inchange' | 'modifie' | 'en_cours' | 'enregistre' | 'erreur'

export interface SaveBarProps {
  readonly etat: EtatDEnregistrement
  /** L’état en mots, quand on en sait plus : « Enregistré à 14 h 32 », « Le serveur ne répond pas ». */
  readonly message?: ReactNode | undefined
  /** Sans geste propre, le bouton envoie le formulaire qui l’entoure. */
  readonly onEnregistrer?: (() => void) | undefined
  readonly onAnnuler?: (() => void) | undefined
  readonly libelle?: string | undefined
  /** D’autres façons d’enregistrer, entre le bouton principal et « Annuler » : « Enregistrer le brouillon ». */
  readonly children?: ReactNode | undefined
}

const MESSAGES: Record<EtatDEnregistrement, string> = {
  inchange: '',
  modifie: 'Modifications non enregistrées.',
  en_cours: 'Enregistrement…',
  enregistre: 'Enregistré.',
  erreur: 'L’enregistrement a échoué. Ce que vous avez écrit est conservé ici.',
}

/**
 * L’enregistrement d’un formulaire : explicite, et dit en mots. Le bouton reste actif pendant l’envoi, pour ne pas perdre
 * le focus ; l’appelant ignore le second clic.
 */
export function SaveBar({
  etat,
  message,
  onEnregistrer,
  onAnnuler,
  libelle = 'Enregistrer',
  children,
}: SaveBarProps) {
  return (
    <div className="sssi-enregistrer">
      <Button
        type={onEnregistrer ? 'button' : 'submit'}
        nativeButtonProps={{ 'aria-keyshortcuts': 'Control+S', 'aria-disabled': etat === 'en_cours' }}
        {...(onEnregistrer && etat !== 'en_cours' && { onClick: onEnregistrer })}
      >
        {libelle}
      </Button>
      {children}
      {onAnnuler && (
        <Button type="button" priority="secondary" onClick={onAnnuler}>
          Annuler
        </Button>
      )}
      <span role="status" className={`sssi-enregistrer__message sssi-enregistrer__message--${etat}`}>
        {message ?? MESSAGES[etat]}
      </span>
    </div>
  )
}
