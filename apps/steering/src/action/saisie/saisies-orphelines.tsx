import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { useLectureDesSaisies, useSaisies } from './saisies.tsx'
import { ontLaFormeDe, type Valeurs } from './valeurs.ts'

interface Proprietes {
  /** Ce qui a disparu : « Le jalon ». */
  readonly quoi: string
  /** Débuts des clés de ces saisies, voir `blocs.ts`. */
  readonly prefixes: readonly string[]
  /** Clés des objets qui existent encore. */
  readonly connues: readonly string[]
  /** Où la saisie peut repartir à neuf, si l’agent a le droit de créer : le bloc, et ce qu’il contient au départ. */
  readonly nouveau: { readonly bloc: string; readonly vide: Valeurs } | null
}

/** Ce que l’agent a écrit avec ses mots ; les choix et les dates se refont d’un geste. */
const texteDe = (valeurs: Valeurs) =>
  Object.values(valeurs)
    .filter((valeur) => typeof valeur === 'string' && valeur.includes(' '))
    .join(' · ')

/** Les saisies d’un objet que quelqu’un a supprimé entre-temps : leur texte reste là, et peut repartir à neuf. */
export function SaisiesOrphelines({ quoi, prefixes, connues, nouveau }: Proprietes) {
  const { magasin } = useSaisies()
  const ouvertes = useLectureDesSaisies((magasin) => magasin.ouverts())
  const orphelines = ouvertes.filter(
    (cle) => prefixes.some((prefixe) => cle.startsWith(prefixe)) && !connues.includes(cle),
  )

  function recreer(cle: string, valeurs: Valeurs, { bloc, vide }: NonNullable<Proprietes['nouveau']>) {
    magasin.fermer(bloc)
    magasin.ouvrir(bloc, vide)
    magasin.changer(bloc, valeurs)
    magasin.fermer(cle)
  }

  return orphelines.map((cle) => {
    const valeurs = magasin.lire(cle)?.valeurs ?? {}
    return (
      <div key={cle} className="fr-mb-3w">
        <Alert
          severity="warning"
          as="h3"
          title={`${quoi} que vous modifiiez a été supprimé par une autre personne`}
          description={`Votre saisie n’est pas perdue : ${texteDe(valeurs)}`}
        />
        <div className="sssi-steering-formulaire__boutons fr-mt-1w">
          {nouveau && ontLaFormeDe(nouveau.vide, valeurs) && (
            <Button onClick={() => recreer(cle, valeurs, nouveau)}>Repartir de cette saisie</Button>
          )}
          <Button priority="tertiary" onClick={() => magasin.fermer(cle)}>
            Effacer cette saisie
          </Button>
        </div>
      </div>
    )
  })
}
