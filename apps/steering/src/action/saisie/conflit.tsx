import { formatInstant } from '@sssi/domain'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Diff } from '@sssi/ui/Diff'
import { RadioButtons } from '@sssi/ui/RadioButtons'
import { useState } from 'react'
import type { Choix, Divergence } from './fusion.ts'
import type { SaisieDeBloc } from './use-saisie.ts'
import type { Champ, Valeurs } from './valeurs.ts'

/** Comment un bloc nomme ses champs, et comment il écrit leurs valeurs en mots. */
export interface LectureDesChamps {
  readonly nom: string
  readonly enMots?: (valeur: Champ) => string
}
export type LecturesDesChamps<V extends Valeurs> = { readonly [N in keyof V]: LectureDesChamps }

/** Qui a enregistré l’autre version, et quand, quand le portail le sait. */
export interface AutreVersion {
  readonly par: string | null
  readonly le: string | null
}

const enTexte = (valeur: Champ): string => {
  if (typeof valeur === 'boolean') return valeur ? 'Oui' : 'Non'
  return typeof valeur === 'string' ? valeur : valeur.join(', ')
}

function lireEnMots<V extends Valeurs>(lectures: LecturesDesChamps<V>, champ: string, valeur: Champ): string {
  return (lectures[champ]?.enMots ?? enTexte)(valeur) || 'non renseigné'
}

const autrePersonne = ({ par }: AutreVersion) => par || 'une autre personne'

interface ProprietesDeDivergence<V extends Valeurs> {
  readonly bloc: string
  readonly divergence: Divergence
  readonly lectures: LecturesDesChamps<V>
  readonly autre: AutreVersion
  readonly choix: Choix
  choisir(choix: Choix): void
}

function ChoixDUneVersion<V extends Valeurs>(proprietes: ProprietesDeDivergence<V>) {
  const { bloc, divergence, lectures, autre, choix, choisir } = proprietes
  const { champ, mienne, sienne, reunies } = divergence
  const nom = lectures[champ]?.nom ?? champ
  const options: readonly (readonly [Choix, string])[] = [
    ['mienne', 'Garder ce que j’ai écrit'],
    ['sienne', `Prendre la version de ${autrePersonne(autre)}`],
    ...(reunies === null ? [] : [['reunies', 'Réunir les deux, puis relire'] as const]),
  ]
  return (
    <div className="fr-mb-3w">
      <Diff
        titre={nom}
        avant={lireEnMots(lectures, champ, sienne)}
        apres={lireEnMots(lectures, champ, mienne)}
        libelleAvant={`Enregistré par ${autrePersonne(autre)}`}
        libelleApres="Ce que vous avez écrit"
      />
      <RadioButtons
        legend={`${nom} : que garder ?`}
        name={`${bloc}-${champ}-choix`}
        options={options.map(([valeur, libelle]) => ({
          label: libelle,
          nativeInputProps: { value: valeur, checked: choix === valeur, onChange: () => choisir(valeur) },
        }))}
      />
    </div>
  )
}

interface Proprietes<V extends Valeurs> {
  readonly saisie: SaisieDeBloc<V>
  readonly lectures: LecturesDesChamps<V>
  readonly autre: AutreVersion
}

/** Deux personnes ont changé le même bloc : la seconde voit les deux versions, choisit ou réunit, puis relit avant d’enregistrer. */
export function ConflitATrancher<V extends Valeurs>({ saisie, lectures, autre }: Proprietes<V>) {
  const [choix, setChoix] = useState<Record<string, Choix>>({})
  if (!saisie.comparaison) return null
  const { divergences, repris } = saisie.comparaison
  const noms = repris.map((champ) => lectures[champ]?.nom ?? champ)
  const quand = autre.le ? ` le ${formatInstant(autre.le)}` : ''
  return (
    <section className="sssi-steering-conflit" aria-label="Deux versions à comparer" tabIndex={-1}>
      <Alert
        className="fr-mb-3w"
        severity="warning"
        as="h3"
        title={`${autre.par || 'Une autre personne'} a enregistré une autre version${quand}`}
        description={
          divergences.length > 0
            ? 'Rien de ce que vous avez écrit n’est perdu. Choisissez ce que vous gardez, relisez, puis enregistrez.'
            : 'Vos changements portent sur d’autres champs : les deux peuvent être réunis. Relisez, puis enregistrez.'
        }
      />
      {divergences.map((divergence) => (
        <ChoixDUneVersion
          key={divergence.champ}
          bloc={saisie.cle}
          divergence={divergence}
          lectures={lectures}
          autre={autre}
          choix={choix[divergence.champ] ?? 'mienne'}
          choisir={(retenu) => setChoix((precedents) => ({ ...precedents, [divergence.champ]: retenu }))}
        />
      ))}
      {noms.length > 0 && <p>Repris de l’autre version, que vous n’aviez pas modifié : {noms.join(', ')}.</p>}
      <Button onClick={() => saisie.trancher(choix)}>Appliquer et relire</Button>
    </section>
  )
}
