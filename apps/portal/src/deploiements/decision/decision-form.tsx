import { erreurDeLApi, useHost, useUnsavedText } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { useState, type FormEvent } from 'react'
import { estModifiee } from '../../forms/modified.ts'
import type { SectionDeployee } from '../deployment.ts'
import { DecisionFields, idDe } from './decision-fields.tsx'
import type { Decision } from './decision.ts'
import { champsDe, manquesDe, saisieDeDepart, type Champ, type Manques, type Saisie } from './entry.ts'
import { PreviewLink } from './preview-link.tsx'
import { useDecider } from './use-decide.ts'
import { boutonDe, consequencesDe, faitEnMots } from './wording.ts'

interface Proprietes {
  readonly section: SectionDeployee
  readonly decision: Decision
  fermer(): void
}

/** Les refus du serveur qui se rangent sous un champ de ce geste. */
const manquesDuServeur = ({ geste }: Decision, champs: Readonly<Record<string, string>>): Manques =>
  Object.fromEntries(champsDe[geste].flatMap((champ) => (champs[champ] ? [[champ, champs[champ]]] : [])))

/** Le champ à corriger prend le focus : sa phrase est lue avec lui. */
function focaliser(champs: readonly Champ[], manques: Manques): void {
  const premier = champs.find((champ) => manques[champ])
  if (premier) requestAnimationFrame(() => document.getElementById(idDe(premier))?.focus())
}

function useFormulaire({ section, decision, fermer }: Proprietes) {
  const { notifier } = useHost()
  const [depart] = useState<Saisie>(() => saisieDeDepart(section, decision, new Date()))
  const [saisie, setSaisie] = useState(depart)
  const [manques, setManques] = useState<Manques>({})
  const { mutate, isPending, isSuccess, error, data: issue } = useDecider()
  useUnsavedText(!isSuccess && estModifiee(saisie, depart, champsDe[decision.geste]))
  const montrer = (trouves: Manques) => {
    setManques(trouves)
    focaliser(champsDe[decision.geste], trouves)
  }
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault()
    if (isPending) return
    const trouves = manquesDe(decision, saisie, new Date())
    montrer(trouves)
    if (Object.keys(trouves).length > 0) return
    mutate(
      { section, decision, saisie },
      {
        onSuccess: (rendue) => {
          notifier({ gravite: 'succes', titre: faitEnMots(section, decision, saisie) })
          if (rendue === null) fermer()
        },
        onError: (erreur) => montrer(manquesDuServeur(decision, erreurDeLApi(erreur).champs)),
      },
    )
  }
  const changer = (champ: Champ, valeur: string) => {
    setSaisie((precedente) => ({ ...precedente, [champ]: valeur }))
    setManques({})
  }
  return { saisie, changer, manques, envoyer, isPending, error, issue }
}

/** Le formulaire d’un geste. Démonté avec la fenêtre : le geste suivant repart de zéro. */
export function DecisionForm(proprietes: Proprietes) {
  const { section, decision, fermer } = proprietes
  const { saisie, changer, manques, envoyer, isPending, error, issue } = useFormulaire(proprietes)
  if (issue) return <PreviewLink {...issue} courriel={saisie.courriel.trim()} fermer={fermer} />
  const sousUnChamp = Object.keys(manques).length > 0
  return (
    <form onSubmit={envoyer} noValidate>
      {consequencesDe(section, decision).map((phrase) => (
        <p key={phrase}>{phrase}</p>
      ))}
      <DecisionFields
        section={section}
        champs={champsDe[decision.geste]}
        saisie={saisie}
        manques={manques}
        changer={changer}
      />
      <div role="status">
        {isPending && <p>Enregistrement…</p>}
        {error && !sousUnChamp && (
          <Alert className="fr-mb-3w" severity="error" small description={erreurDeLApi(error).message} />
        )}
      </div>
      <div className="sssi-portail-actions fr-mt-3w">
        <Button type="submit" nativeButtonProps={{ 'aria-disabled': isPending }}>
          {boutonDe(decision)}
        </Button>
        <Button type="button" priority="secondary" onClick={fermer}>
          Annuler
        </Button>
      </div>
    </form>
  )
}
