import { ChampCases } from '@sssi/page/champs'
import type { LecturesDesChamps } from '../saisie/conflit.tsx'
import { Formulaire } from '../saisie/formulaire.tsx'
import type { SaisieDeBloc } from '../saisie/use-saisie.ts'
import type { OrganismeCode } from '@sssi/domain'
import { optionsDOrganismes, organismesEnMots, type ValeursDOrganismes } from './organismes-a-cocher.ts'

interface Proprietes {
  readonly saisie: SaisieDeBloc<ValeursDOrganismes>
  readonly titre: string
  readonly libelle: string
  readonly aide: string
  /** Ceux qui ne peuvent pas être cochés ici. */
  readonly exclus: readonly OrganismeCode[]
}

/** Choisit des organismes du plan : chefs de file désignés, contributeurs. */
export default function FormulaireDOrganismes({ saisie, titre, libelle, aide, exclus }: Proprietes) {
  const lectures: LecturesDesChamps<ValeursDOrganismes> = {
    organismes: { nom: libelle, enMots: organismesEnMots },
  }
  return (
    <Formulaire saisie={saisie} lectures={lectures} titre={titre}>
      <ChampCases
        saisie={saisie}
        nom="organismes"
        libelle={libelle}
        aide={aide}
        options={optionsDOrganismes(exclus)}
      />
    </Formulaire>
  )
}
