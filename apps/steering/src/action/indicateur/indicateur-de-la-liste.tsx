import {
  entreGuillemets,
  formatPourcentage,
  libellePeriodicite,
  libelleTendance,
  type Indicateur,
} from '@sssi/domain'
import { useMutation } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { Details } from '@sssi/ui/Details'
import { EtatBadge } from '@sssi/ui/EtatBadge'
import { Progress } from '@sssi/ui/Progress'
import { useApi } from '../../api.ts'
import type { EtatDIndicateur } from '../fiche/fiche-action.ts'
import { useFiche } from '../fiche/fiche-context.tsx'
import { BlocModifiable, ConfirmationDeSaisie } from '../saisie/bloc-modifiable.tsx'
import { bloc } from '../saisie/blocs.ts'
import { BoutonSupprimer } from '../saisie/bouton-supprimer.tsx'
import type { ASupprimer } from '../saisie/suppression.tsx'
import { Courbe } from './courbe.tsx'
import { phraseDeMiseAJour, progresAbsent, valeurAttendue, valeurDatee } from './phrases-d-indicateur.ts'
import { FormulaireDeValeur, FormulaireDIndicateur } from './formulaires.ts'
import { useRecordValeur } from './use-record-valeur.ts'
import { useUpdateIndicateur } from './use-update-indicateur.ts'

interface Proprietes {
  readonly indicateur: Indicateur
  readonly etat: EtatDIndicateur
  demanderLaSuppression(aSupprimer: ASupprimer): void
}

function Fraicheur({ indicateur, etat }: Pick<Proprietes, 'indicateur' | 'etat'>) {
  const { aujourdhui } = useFiche()
  if (!indicateur.applicable) {
    return (
      <EtatBadge ton="neutre" icone="fr-icon-subtract-line" petit>
        Non applicable
      </EtatBadge>
    )
  }
  return valeurAttendue(indicateur, etat, aujourdhui) ? (
    <EtatBadge ton="alerte" icone="fr-icon-alarm-warning-line" petit>
      À mettre à jour
    </EtatBadge>
  ) : (
    <EtatBadge ton="succes" icone="fr-icon-check-line" petit>
      À jour
    </EtatBadge>
  )
}

function Description({ indicateur }: { readonly indicateur: Indicateur }) {
  const { definition, modeDeCalcul, source, responsable, periodicite, delaiJours, tendance } = indicateur
  return (
    <Details resume="Définition, mode de calcul et source">
      <DescriptionList
        elements={[
          { terme: 'Définition', valeur: definition || null },
          { terme: 'Mode de calcul', valeur: modeDeCalcul || null },
          { terme: 'Source', valeur: source || null },
          { terme: 'Responsable', valeur: responsable || null },
          { terme: 'Périodicité', valeur: libellePeriodicite(periodicite) },
          { terme: 'Délai de disponibilité', valeur: `${delaiJours}\u00a0jours` },
          { terme: 'Tendance attendue', valeur: libelleTendance(tendance) },
        ]}
      />
    </Details>
  )
}

function Lecture({ indicateur, etat }: Pick<Proprietes, 'indicateur' | 'etat'>) {
  const { aujourdhui } = useFiche()
  const { unite, valeurInitiale, dateInitiale, valeurCible, dateCible, applicable } = indicateur
  const { actuelle, progression } = etat
  const absent = progresAbsent(indicateur, etat)
  return (
    <>
      <p className="fr-mb-1w">{phraseDeMiseAJour(indicateur, etat, aujourdhui)}</p>
      {applicable && (
        <>
          <DescriptionList
            elements={[
              { terme: 'Valeur initiale', valeur: valeurDatee(valeurInitiale, dateInitiale, unite) },
              {
                terme: 'Valeur actuelle',
                valeur: valeurDatee(actuelle?.valeur ?? null, actuelle?.date ?? null, unite),
              },
              { terme: 'Cible', valeur: valeurDatee(valeurCible, dateCible, unite) },
            ]}
          />
          {progression === null ? (
            <p className="sssi-steering-precision">{absent}</p>
          ) : (
            <Progress
              libelle="Progrès vers la cible"
              valeur={progression}
              max={100}
              texte={formatPourcentage(progression)}
            />
          )}
          <Courbe indicateur={indicateur} />
        </>
      )}
      <Description indicateur={indicateur} />
    </>
  )
}

/** Un indicateur : sa valeur et son progrès d’abord, sa courbe, puis comment il se calcule. */
export function IndicateurDeLaListe({ indicateur, etat, demanderLaSuppression }: Proprietes) {
  const api = useApi()
  const { fiche } = useFiche()
  const { mutateAsync } = useMutation(api.steering.indicateur.delete.mutationOptions())
  const description = useUpdateIndicateur(indicateur)
  const mesure = useRecordValeur(indicateur)
  const gere = fiche.droits['indicateur.gerer']
  const nom = `l’indicateur ${entreGuillemets(indicateur.libelle)}`
  const supprimer = () =>
    demanderLaSuppression({
      nom,
      confirmation: `L’indicateur ${entreGuillemets(indicateur.libelle)} est supprimé, avec ses valeurs.`,
      blocs: [bloc.indicateur(indicateur.id), bloc.valeur(indicateur.id)],
      supprimer: () => mutateAsync({ id: indicateur.id, version: indicateur.version }),
    })
  return (
    <BlocModifiable
      saisie={description}
      titre={
        <>
          {indicateur.libelle} <Fraicheur indicateur={indicateur} etat={etat} />
        </>
      }
      niveau={3}
      modifiable={gere}
      objet={nom}
      actions={
        gere &&
        indicateur.applicable &&
        !mesure.ouverte && (
          <Button
            size="small"
            priority="secondary"
            iconId="fr-icon-add-line"
            onClick={mesure.ouvrir}
            nativeButtonProps={{ 'aria-label': `Enregistrer une valeur de ${nom}` }}
          >
            Enregistrer une valeur
          </Button>
        )
      }
      formulaire={
        <FormulaireDIndicateur
          saisie={description}
          titre={`Modifier ${nom}`}
          bouton="Enregistrer"
          pied={<BoutonSupprimer nom={nom} supprimer={supprimer} />}
        />
      }
    >
      <ConfirmationDeSaisie saisie={mesure} />
      {gere && mesure.ouverte && <FormulaireDeValeur indicateur={indicateur} saisie={mesure} />}
      <Lecture indicateur={indicateur} etat={etat} />
    </BlocModifiable>
  )
}
