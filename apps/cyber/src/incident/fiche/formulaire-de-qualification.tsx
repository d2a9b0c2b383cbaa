import { longueursDIncident } from '@sssi/domain/cyber'
import { ChampLong } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import type { LecturesDesChamps } from '../../commun/saisie/conflit.tsx'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../../commun/saisie/relire-et-fermer.ts'
import { useSaisie, type Saisie } from '../../commun/saisie/use-saisie.ts'
import { ChampInstant } from '../commun/champ-instant.tsx'
import { ChampsDeQualification, type QualificationTapee } from '../commun/champs-de-qualification.tsx'
import type { FicheDIncident } from '../commun/donnees.ts'
import { enChamp } from '../commun/valeurs.ts'
import { nomAlEcran, qualificationSaisie } from '../declarer/declaration.ts'
import { useFermer } from './bloc.tsx'
import { useFiche } from './fiche-context.ts'

interface Tapee extends QualificationTapee {
  readonly debutLe: string
  readonly cause: string
  readonly mesures: string
  readonly indicateurs: string
}

const tapee = ({
  classe,
  type,
  gravite,
  important,
  risqueEleve,
  malveillance,
  transfrontalier,
  ...fiche
}: FicheDIncident): Tapee => ({
  classe: classe ?? '',
  type: type ?? '',
  gravite: gravite ?? '',
  important,
  risqueEleve,
  malveillance,
  transfrontalier,
  debutLe: enChamp(fiche.debutLe),
  cause: fiche.cause,
  mesures: fiche.mesures,
  indicateurs: fiche.indicateurs,
})

const lectures: LecturesDesChamps<Tapee> = {
  classe: { nom: 'Classe' },
  type: { nom: 'Type' },
  gravite: { nom: 'Gravité' },
  important: { nom: 'Important' },
  risqueEleve: { nom: 'Risque élevé' },
  malveillance: { nom: 'Malveillance' },
  transfrontalier: { nom: 'Effet transfrontalier' },
  debutLe: { nom: 'Début' },
  cause: { nom: 'Cause' },
  mesures: { nom: 'Mesures' },
  indicateurs: { nom: 'Indicateurs' },
}

/** Les refus de l’API, sous les noms des champs de l’écran. */
function aPlat<V extends object>(saisie: Saisie<V>): Saisie<V> {
  const { echec } = saisie
  if (!echec) return saisie
  const champs = Object.fromEntries(
    Object.entries(echec.champs).map(([champ, phrase]) => [nomAlEcran(champ), phrase]),
  )
  return { ...saisie, erreurs: champs, echec: { ...echec, champs } }
}

export function FormulaireDeQualification() {
  const fermer = useFermer()
  const { fiche, relire } = useFiche()
  const { id, version } = fiche
  const qualifier = useMutation(useApi().cyber.incident.updateQualification.mutationOptions())
  const saisie = aPlat(
    useSaisie<Tapee>({
      cle: `incident-${id}-qualification`,
      depart: tapee(fiche),
      version,
      envoyer: (valeurs, lue) =>
        qualifier.mutateAsync({ id, version: lue, qualification: qualificationSaisie(valeurs) }),
      confirmation: 'La qualification est enregistrée.',
      ...relireEtFermer(relire, fermer),
    }),
  )
  const longueur = longueursDIncident.description
  return (
    <Formulaire
      saisie={saisie}
      titre="Qualifier l’incident"
      lectures={lectures}
      onAnnuler={fermer}
      prendLeFocus
    >
      <ChampsDeQualification saisie={saisie} />
      <ChampInstant saisie={saisie} nom="debutLe" libelle="Début de l’incident (facultatif)" />
      <ChampLong saisie={saisie} nom="cause" libelle="Cause (facultatif)" longueur={longueur} />
      <ChampLong
        saisie={saisie}
        nom="mesures"
        libelle="Mesures prises et envisagées (facultatif)"
        longueur={longueur}
      />
      <ChampLong
        saisie={saisie}
        nom="indicateurs"
        libelle="Indicateurs de compromission (facultatif)"
        longueur={longueur}
      />
    </Formulaire>
  )
}
