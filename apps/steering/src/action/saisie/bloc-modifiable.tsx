import { Button, type ButtonProps } from '@sssi/ui/Button'
import { useEffect, useRef, type ReactNode } from 'react'
import type { SaisieDeBloc } from './use-saisie.ts'
import type { Valeurs } from './valeurs.ts'

interface Proprietes<V extends Valeurs> {
  readonly saisie: SaisieDeBloc<V>
  readonly titre: ReactNode
  /** Niveau du titre dans la page ; le titre de la page est le seul `h1`. */
  readonly niveau?: 2 | 3 | 4
  readonly id?: string
  /** L’agent a le droit de modifier ce bloc ; sinon il se lit, sans bouton. */
  readonly modifiable: boolean
  /** « Modifier », ou ce que le bouton fait vraiment : « Rendre compte ». */
  readonly bouton?: string
  readonly icone?: ButtonProps['iconId']
  /** Ce que le bouton ouvre, quand plusieurs se ressemblent dans la page : « la rubrique 4 ». */
  readonly objet: string
  readonly actions?: ReactNode
  readonly formulaire: ReactNode
  readonly children: ReactNode
}

/** Ce qui vient d’être enregistré, dit là où l’agent regarde. */
export function ConfirmationDeSaisie<V extends Valeurs>({ saisie }: { readonly saisie: SaisieDeBloc<V> }) {
  return (
    saisie.confirmation && (
      <p className="sssi-steering-confirmation fr-icon-checkbox-circle-line">{saisie.confirmation}</p>
    )
  )
}

/** Un bloc qui se lit, et se modifie en place : le formulaire prend la place de la lecture, jamais de toute la page. */
export function BlocModifiable<V extends Valeurs>(proprietes: Proprietes<V>) {
  const {
    saisie,
    titre,
    niveau = 2,
    id,
    modifiable,
    bouton = 'Modifier',
    icone = 'fr-icon-edit-line',
    objet,
    actions,
    formulaire,
    children,
  } = proprietes
  const retour = useRef<HTMLButtonElement>(null)
  const enEcriture = modifiable && saisie.ouverte !== null
  const etait = useRef(enEcriture)
  useEffect(() => {
    // Après l’enregistrement ou l’abandon, le focus revient au bouton d’où l’on était parti.
    if (etait.current && !enEcriture) retour.current?.focus()
    etait.current = enEcriture
  }, [enEcriture])
  const Titre = `h${niveau}` as const
  return (
    <section className="sssi-steering-bloc" id={id}>
      <div className="sssi-steering-bloc__tete">
        <Titre className={`sssi-steering-bloc__titre fr-h${niveau + 2}`}>{titre}</Titre>
        {!enEcriture && (modifiable || actions) && (
          <div className="sssi-steering-bloc__actions">
            {actions}
            {modifiable && (
              <Button
                ref={retour}
                priority="tertiary"
                size="small"
                iconId={icone}
                onClick={saisie.ouvrir}
                nativeButtonProps={{ 'aria-label': `${bouton} ${objet}` }}
              >
                {bouton}
              </Button>
            )}
          </div>
        )}
      </div>
      {!enEcriture && <ConfirmationDeSaisie saisie={saisie} />}
      {enEcriture ? formulaire : children}
    </section>
  )
}
