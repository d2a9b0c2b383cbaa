import { formatDateLongue, longueurs, type Indicateur } from '@sssi/domain'
import { ChampLong, ChampTexte } from '@sssi/page/champs'
import type { LecturesDesChamps } from '../saisie/conflit.tsx'
import { Formulaire } from '../saisie/formulaire.tsx'
import type { SaisieDeBloc } from '../saisie/use-saisie.ts'
import { avecUnite } from './phrases-d-indicateur.ts'
import type { ValeursDeMesure } from './use-record-valeur.ts'

const lectures: LecturesDesChamps<ValeursDeMesure> = {
  date: { nom: 'Date' },
  valeur: { nom: 'Valeur' },
  commentaire: { nom: 'Commentaire' },
}

export interface Proprietes {
  readonly indicateur: Indicateur
  readonly saisie: SaisieDeBloc<ValeursDeMesure>
}

/** Une valeur constatée ; celle du même jour est remplacée, et c’est dit avant. */
export default function FormulaireDeValeur({ indicateur, saisie }: Proprietes) {
  const { libelle, unite, valeurs } = indicateur
  const remplacee = valeurs.find(({ date }) => date === saisie.valeurs.date)
  return (
    <Formulaire
      saisie={saisie}
      lectures={lectures}
      titre={`Enregistrer une valeur de l’indicateur ${libelle}`}
      bouton="Enregistrer la valeur"
    >
      <ChampTexte
        saisie={saisie}
        nom="date"
        libelle="Date"
        aide="Le jour que la valeur décrit, au plus tard aujourd’hui."
        sorte="date"
      />
      {remplacee && (
        <p className="fr-hint-text">
          Une valeur existe déjà au {formatDateLongue(remplacee.date)} ({avecUnite(remplacee.valeur, unite)})
          : elle sera remplacée, et le journal la garde.
        </p>
      )}
      <ChampTexte
        saisie={saisie}
        nom="valeur"
        libelle={unite ? `Valeur, en ${unite}` : 'Valeur'}
        aide="Un nombre. Exemple : 12,5."
        sorte="number"
      />
      <ChampLong
        saisie={saisie}
        nom="commentaire"
        libelle="Commentaire (facultatif)"
        lignes={2}
        longueur={longueurs.commentaire}
      />
    </Formulaire>
  )
}
