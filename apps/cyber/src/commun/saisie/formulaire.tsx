import { idDuChamp } from '@sssi/page/id-du-champ'
import { Alert } from '@sssi/ui/Alert'
import { ErrorSummary } from '@sssi/ui/ErrorSummary'
import { SaveBar, type EtatDEnregistrement } from '@sssi/ui/SaveBar'
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { ConflitATrancher, type LecturesDesChamps } from './conflit.tsx'
import './saisie.css'
import type { Saisie } from './use-saisie.ts'

interface Proprietes<V extends object> {
  readonly saisie: Saisie<V>
  /** Ce que fait le formulaire, pour qui l’entend sans le voir : « Modifier le contact ». */
  readonly titre: string
  /** Comment se nomment et se lisent les champs, quand deux versions se comparent. */
  readonly lectures: LecturesDesChamps<V>
  readonly bouton?: string
  readonly onAnnuler?: () => void
  /** D’autres gestes, entre « Enregistrer » et « Annuler ». */
  readonly autresBoutons?: ReactNode
  /** Le formulaire vient de s’ouvrir d’un bouton : son premier champ prend le focus. */
  readonly prendLeFocus?: boolean
  readonly children: ReactNode
}

function etatDe<V extends object>({ enCours, echec, modifiee }: Saisie<V>): EtatDEnregistrement {
  if (enCours) return 'en_cours'
  if (echec && Object.keys(echec.champs).length === 0) return 'erreur'
  return modifiee ? 'modifie' : 'inchange'
}

const connexion = () =>
  `/auth/connexion?retour=${encodeURIComponent(window.location.pathname + window.location.search)}`

function Echec<V extends object>({ saisie }: { readonly saisie: Saisie<V> }) {
  const { echec, cle } = saisie
  if (!echec || echec.code === 'CONFLICT') return null
  const champs = Object.entries(echec.champs)
  if (champs.length > 0) {
    return (
      <ErrorSummary
        erreurs={champs.map(([champ, message]) => ({
          champ: idDuChamp(cle, champ.split('.')[0] ?? ''),
          message,
        }))}
      />
    )
  }
  const description =
    echec.code === 'UNAUTHORIZED' ? (
      <>
        {'Votre session a pris fin. Rien de ce que vous avez écrit n’est perdu\u00a0: '}
        <a href={connexion()}>reconnectez-vous</a>, puis enregistrez à nouveau.
      </>
    ) : (
      echec.message
    )
  return <Alert className="fr-mb-3w" severity="error" small description={description} />
}

/** Un formulaire qui s’enregistre sur demande (ou par Ctrl+S), dit ce qui ne va pas, et ne perd rien de ce qui est tapé. */
export function Formulaire<V extends object>(proprietes: Proprietes<V>) {
  const { saisie, titre, lectures, bouton, onAnnuler, autresBoutons, prendLeFocus, children } = proprietes
  const formulaire = useRef<HTMLFormElement>(null)
  const enConflit = saisie.echec?.code === 'CONFLICT'
  useEffect(() => {
    if (prendLeFocus)
      formulaire.current?.querySelector<HTMLElement>(':is(input, textarea, select):not(:disabled)')?.focus()
  }, [prendLeFocus])
  useEffect(() => {
    if (enConflit) formulaire.current?.querySelector<HTMLElement>('section')?.focus()
  }, [enConflit])

  const parCtrlS = useRef(() => {})
  useEffect(() => {
    parCtrlS.current = () => (enConflit ? undefined : void saisie.enregistrer())
  })
  useEffect(() => {
    const auClavier = (evenement: KeyboardEvent) => {
      if (evenement.key.toLowerCase() !== 's' || !(evenement.ctrlKey || evenement.metaKey)) return
      evenement.preventDefault()
      parCtrlS.current()
    }
    const element = formulaire.current
    element?.addEventListener('keydown', auClavier)
    return () => element?.removeEventListener('keydown', auClavier)
  }, [])

  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault()
    void saisie.enregistrer()
  }
  return (
    <form ref={formulaire} className="sssi-cyber-formulaire" aria-label={titre} noValidate onSubmit={envoyer}>
      {saisie.retrouvee && (
        <Alert
          className="fr-mb-3w"
          severity="info"
          small
          description="Votre saisie d’avant le rechargement est retrouvée. Elle n’est pas encore enregistrée."
        />
      )}
      {enConflit ? (
        <ConflitATrancher saisie={saisie} lectures={lectures} />
      ) : (
        <>
          <Echec saisie={saisie} />
          {children}
          <SaveBar
            etat={etatDe(saisie)}
            {...(bouton && { libelle: bouton })}
            {...(onAnnuler && {
              onAnnuler: () => {
                saisie.abandonner()
                onAnnuler()
              },
            })}
          >
            {autresBoutons}
          </SaveBar>
        </>
      )}
    </form>
  )
}
