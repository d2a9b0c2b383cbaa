import { longueurs } from '@sssi/domain'
import { ChampLong, ChampTexte } from '@sssi/page/champs'
import type { LecturesDesChamps } from '../saisie/conflit.tsx'
import { Formulaire } from '../saisie/formulaire.tsx'
import type { SaisieDeBloc } from '../saisie/use-saisie.ts'

export type ValeursDeProposition = { readonly annee: string; readonly motif: string }

const lectures: LecturesDesChamps<ValeursDeProposition> = { annee: { nom: 'Année' }, motif: { nom: 'Motif' } }

/** Le nouvel horizon demandé, et pourquoi. */
export default function FormulaireDeProposition({
  saisie,
}: {
  readonly saisie: SaisieDeBloc<ValeursDeProposition>
}) {
  return (
    <Formulaire
      saisie={saisie}
      lectures={lectures}
      titre="Proposer une révision de l’horizon"
      bouton="Proposer la révision"
    >
      <ChampTexte
        saisie={saisie}
        nom="annee"
        libelle="Nouvel horizon"
        aide="Une année. Exemple : 2027."
        sorte="number"
      />
      <ChampLong
        saisie={saisie}
        nom="motif"
        libelle="Motif"
        aide="Ce qui a changé depuis le texte, et ce que le nouvel horizon permet de tenir."
        lignes={4}
        longueur={longueurs.commentaire}
      />
    </Formulaire>
  )
}
