import { libelleStatut, longueurs, type Statut } from '@sssi/domain'
import { ChampBoutons, ChampLong } from '@sssi/page/champs'
import { useFiche } from '../fiche/fiche-context.tsx'
import type { LecturesDesChamps } from '../saisie/conflit.tsx'
import { Formulaire } from '../saisie/formulaire.tsx'
import type { SaisieDeBloc } from '../saisie/use-saisie.ts'
import { optionsDeStatut } from './options-de-statut.ts'

export type ValeursDeStatut = { readonly statut: string; readonly decisionAbandon: string }

const lectures: LecturesDesChamps<ValeursDeStatut> = {
  statut: { nom: 'Statut', enMots: (statut) => libelleStatut(statut as Statut) },
  decisionAbandon: { nom: 'Décision d’abandon' },
}

/** Change le statut. Ce qui n’est pas possible maintenant est montré, avec ce qu’il faudrait. */
export default function FormulaireDeStatut({ saisie }: { readonly saisie: SaisieDeBloc<ValeursDeStatut> }) {
  const { fiche } = useFiche()
  const { suivi, transitions } = fiche
  return (
    <Formulaire saisie={saisie} lectures={lectures} titre="Modifier le statut de l’action">
      <ChampBoutons
        saisie={saisie}
        nom="statut"
        libelle="Statut"
        options={optionsDeStatut({ statut: suivi.statut, transitions })}
      />
      {saisie.valeurs.statut === 'abandonnee' && (
        <ChampLong
          saisie={saisie}
          nom="decisionAbandon"
          libelle="Décision qui abandonne l’action"
          aide="L’instance, la date, le numéro et le motif. Exemple : décision D-2026-04 du Copil du 12 mars 2026, besoin couvert par l’action A1-002."
          lignes={3}
          longueur={longueurs.commentaire}
        />
      )}
    </Formulaire>
  )
}
