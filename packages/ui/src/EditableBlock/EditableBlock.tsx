import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from '../Button/index.ts'
import { SaveBar } from '../SaveBar/index.ts'
import { useRaccourcis } from './useRaccourcis.ts'

export type EtatDuBloc = 'lecture' | 'edition' | 'en_cours' | 'enregistre' | 'erreur' | 'conflit'

export interface EditableBlockProps {
  readonly titre: string
  /** Niveau du titre dans la page. */
  readonly niveau?: 2 | 3 | 4 | undefined
  readonly etat: EtatDuBloc
  /** Le contenu, quand on le lit. */
  readonly lecture: ReactNode
  /** Les champs, quand on le modifie. */
  readonly champs: ReactNode
  /** Les deux versions et le choix, quand quelqu’un d’autre a enregistré entre-temps. */
  readonly conflit?: ReactNode | undefined
  /** L’état en mots : « Enregistré à 14 h 32 », « Le serveur ne répond pas. Votre texte est gardé ici. » */
  readonly message?: ReactNode | undefined
  /** Des changements ne sont pas enregistrés : Échap et Annuler demandent avant de les perdre. */
  readonly modifie: boolean
  /** Absent, le bloc se lit et ne se modifie pas. */
  readonly onModifier?: (() => void) | undefined
  readonly onEnregistrer: () => void
  /** L’agent veut quitter ; avec `modifie`, l’appelant demande confirmation. */
  readonly onQuitter: () => void
}

/** Un bloc qui se lit puis se modifie en place. Ctrl+S enregistre, Échap quitte ; rien de saisi ne se perd sans l’avoir dit. */
export function EditableBlock(proprietes: EditableBlockProps) {
  const { titre, niveau = 2, etat, lecture, champs, conflit, message, modifie } = proprietes
  const { onModifier, onEnregistrer, onQuitter } = proprietes
  const enEdition = etat !== 'lecture' && etat !== 'enregistre'
  const bloc = useRaccourcis<HTMLElement>(enEdition, { onEnregistrer, onQuitter })
  const bouton = useRef<HTMLButtonElement>(null)
  const etaitEnEdition = useRef(enEdition)
  useEffect(() => {
    // Le formulaire a disparu avec le focus : il revient au bouton d’où l’on était parti.
    if (etaitEnEdition.current && !enEdition) bouton.current?.focus()
    etaitEnEdition.current = enEdition
  }, [enEdition])
  const Titre = `h${niveau}` as const
  return (
    <section ref={bloc} className="sssi-bloc">
      <div className="sssi-bloc__tete">
        <Titre className="sssi-bloc__titre">{titre}</Titre>
        {!enEdition && onModifier && (
          <Button
            ref={bouton}
            priority="tertiary"
            size="small"
            iconId="fr-icon-edit-line"
            onClick={onModifier}
            nativeButtonProps={{ 'aria-label': `Modifier ${titre}` }}
          >
            Modifier
          </Button>
        )}
      </div>
      {etat === 'conflit' && conflit}
      {enEdition ? champs : lecture}
      {enEdition ? (
        <SaveBar
          etat={etat === 'en_cours' || etat === 'erreur' ? etat : modifie ? 'modifie' : 'inchange'}
          message={message}
          onEnregistrer={onEnregistrer}
          onAnnuler={onQuitter}
        />
      ) : (
        <p role="status" className="sssi-bloc__message">
          {etat === 'enregistre' && (message ?? 'Enregistré.')}
        </p>
      )}
    </section>
  )
}
