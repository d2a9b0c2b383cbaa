import { longueurs, type DefinitionDeRubrique } from '@sssi/domain'
import { ChampCase, ChampLong } from '@sssi/page/champs'
import type { LecturesDesChamps } from '../saisie/conflit.tsx'
import { Formulaire } from '../saisie/formulaire.tsx'
import type { SaisieDeBloc } from '../saisie/use-saisie.ts'

export type ValeursDeRubrique = {
  readonly contenu: string
  readonly nonApplicable: boolean
  readonly motifNonApplicable: string
}

const lectures: LecturesDesChamps<ValeursDeRubrique> = {
  contenu: { nom: 'Texte de la rubrique' },
  nonApplicable: { nom: 'Rubrique non applicable' },
  motifNonApplicable: { nom: 'Motif' },
}

interface Proprietes {
  readonly saisie: SaisieDeBloc<ValeursDeRubrique>
  readonly rubrique: DefinitionDeRubrique
}

/** Écrit une rubrique, ou dit pourquoi elle ne s’applique pas à l’action. */
export default function FormulaireDeRubrique({ saisie, rubrique }: Proprietes) {
  const { numero, titre, attendu } = rubrique
  return (
    <Formulaire saisie={saisie} lectures={lectures} titre={`Modifier la rubrique ${numero}, ${titre}`}>
      {saisie.valeurs.nonApplicable ? (
        <ChampLong
          saisie={saisie}
          nom="motifNonApplicable"
          libelle="Pourquoi cette rubrique n’est pas applicable"
          aide="Une rubrique non applicable, avec son motif, compte comme remplie."
          lignes={3}
          longueur={longueurs.commentaire}
        />
      ) : (
        <ChampLong
          saisie={saisie}
          nom="contenu"
          libelle={titre}
          aide={attendu}
          lignes={10}
          longueur={longueurs.rubrique}
        />
      )}
      <ChampCase
        saisie={saisie}
        nom="nonApplicable"
        libelle="Cette rubrique n’est pas applicable à l’action"
      />
    </Formulaire>
  )
}
