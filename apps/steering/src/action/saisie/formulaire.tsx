import { formatInstant } from '@sssi/domain'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { SaveBar, type EtatDEnregistrement } from '@sssi/ui/SaveBar'
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { useFiche } from '../fiche/fiche-context.tsx'
import { ConflitATrancher, type AutreVersion, type LecturesDesChamps } from './conflit.tsx'
import { EchecDeLEnregistrement } from './echec.tsx'
import { useSaisies } from './saisies.tsx'
import type { SaisieDeBloc } from './use-saisie.ts'
import type { Valeurs } from './valeurs.ts'

interface Proprietes<V extends Valeurs> {
  readonly saisie: SaisieDeBloc<V>
  readonly lectures: LecturesDesChamps<V>
  /** Ce que fait le formulaire, pour qui l’entend sans le voir : « Modifier la rubrique 4 ». */
  readonly titre: string
  /** Verbe du bouton principal. */
  readonly bouton?: string
  /** Autres boutons, entre « Enregistrer » et « Annuler ». */
  readonly autresBoutons?: ReactNode
  /** Où en est ce qui est tapé, quand le portail en garde un brouillon. */
  readonly etat?: ReactNode
  /** Remplace l’enregistrement par Ctrl+S, quand le bouton principal publie. */
  readonly surCtrlS?: () => void
  /** Ce que le formulaire permet d’autre, à l’écart de l’enregistrement : « Supprimer ». */
  readonly pied?: ReactNode
  readonly children: ReactNode
}

function etatDe<V extends Valeurs>({
  enCours,
  echec,
  erreurs,
  modifiee,
}: SaisieDeBloc<V>): EtatDEnregistrement {
  if (enCours) return 'en_cours'
  if (echec && Object.keys(erreurs).length === 0) return 'erreur'
  return modifiee ? 'modifie' : 'inchange'
}

function messageDe<V extends Valeurs>({ ouverte, enCours, erreurs }: SaisieDeBloc<V>): string | undefined {
  if (enCours) return undefined
  if (Object.keys(erreurs).length > 0) return 'Rien n’est encore enregistré : corrigez ce qui est signalé.'
  // Le navigateur refuse parfois de garder une saisie : l’agent doit le savoir avant de quitter la page.
  return ouverte && !ouverte.gardee
    ? 'Votre navigateur ne peut pas garder cette saisie : enregistrez-la avant de quitter la page.'
    : undefined
}

/** Le premier champ ; dans un groupe de choix, celui qui est coché, comme au clavier. */
function premierChamp(formulaire: HTMLElement): HTMLElement | null {
  const premier = formulaire.querySelector<HTMLElement>(':is(input, textarea, select):not(:disabled)')
  const coche = premier?.closest('fieldset')?.querySelector<HTMLElement>('input[type=radio]:checked')
  return coche ?? premier
}

/** Le formulaire d’un bloc : il s’enregistre sur demande, dit ce qui ne va pas, et ne perd rien de ce qui est tapé. */
export function Formulaire<V extends Valeurs>(proprietes: Proprietes<V>) {
  const {
    saisie,
    lectures,
    titre,
    bouton = 'Enregistrer',
    autresBoutons,
    etat,
    surCtrlS,
    pied,
    children,
  } = proprietes
  const formulaire = useRef<HTMLFormElement>(null)
  const { inscrire } = useSaisies()
  const { fiche } = useFiche()
  const autre: AutreVersion = saisie.echec?.conflit ?? fiche.derniereMiseAJour ?? { par: null, le: null }

  const parCtrlS = useRef(() => {})
  useEffect(() => {
    parCtrlS.current = surCtrlS ?? (() => void saisie.enregistrer())
  })
  useEffect(() => {
    const element = formulaire.current
    return element ? inscrire(element, () => parCtrlS.current()) : undefined
  }, [inscrire])

  // Ouvert d’un bouton, ou rendu après la comparaison, le formulaire prend le focus ; retrouvé en revenant sur l’onglet, il
  // le laisse où il est.
  const { vientDOuvrir, aTrancher } = saisie
  const aCompare = useRef(false)
  useEffect(() => {
    const element = formulaire.current
    if (!element || !(vientDOuvrir || aTrancher || aCompare.current)) return
    aCompare.current = aTrancher
    if (aTrancher) element.querySelector<HTMLElement>('section')?.focus()
    else premierChamp(element)?.focus()
  }, [vientDOuvrir, aTrancher])

  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault()
    void saisie.enregistrer()
  }
  return (
    <form
      ref={formulaire}
      className="sssi-steering-formulaire"
      aria-label={titre}
      noValidate
      onSubmit={envoyer}
    >
      {saisie.ouverte?.retrouvee && (
        <Alert
          className="fr-mb-2w"
          severity="info"
          small
          description={`Saisie du ${formatInstant(saisie.ouverte.modifieeLe)}, retrouvée sur ce poste. Elle n’est pas encore enregistrée.`}
        />
      )}
      {saisie.aTrancher ? (
        <ConflitATrancher saisie={saisie} lectures={lectures} autre={autre} />
      ) : (
        <>
          {saisie.comparaison && (
            <Alert
              className="fr-mb-2w"
              severity="warning"
              small
              description={
                <>
                  {autre.par || 'Une autre personne'} a enregistré une autre version depuis que vous écrivez.{' '}
                  <Button
                    priority="tertiary no outline"
                    size="small"
                    type="button"
                    onClick={saisie.comparerLesVersions}
                  >
                    Comparer les deux versions
                  </Button>
                </>
              }
            />
          )}
          <EchecDeLEnregistrement saisie={saisie} />
          {children}
          <SaveBar
            etat={etatDe(saisie)}
            message={etat ?? messageDe(saisie)}
            libelle={bouton}
            onAnnuler={saisie.abandonner}
          >
            {autresBoutons}
          </SaveBar>
          {pied}
        </>
      )}
    </form>
  )
}
