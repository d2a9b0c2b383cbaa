import { entreGuillemets, libelleJalonEtat, libelleJalonType, type Jalon, type JalonEtat } from '@sssi/domain'
import { useMutation } from '@sssi/section'
import { EtatBadge, type EtatBadgeProps } from '@sssi/ui/EtatBadge'
import { useApi } from '../../api.ts'
import { useFiche } from '../fiche/fiche-context.tsx'
import { BlocModifiable } from '../saisie/bloc-modifiable.tsx'
import { bloc } from '../saisie/blocs.ts'
import { BoutonSupprimer } from '../saisie/bouton-supprimer.tsx'
import type { ASupprimer } from '../saisie/suppression.tsx'
import { FormulaireDeCompteRendu, FormulaireDeJalon } from './formulaires.ts'
import { jalonEnRetard, phraseDeJalon } from './phrases-de-jalon.ts'
import { useRecordJalon } from './use-record-jalon.ts'
import { useUpdateJalon } from './use-update-jalon.ts'

const APPARENCES: Record<JalonEtat, Pick<EtatBadgeProps, 'ton' | 'icone'>> = {
  prevu: { ton: 'neutre', icone: 'fr-icon-time-line' },
  en_cours: { ton: 'info', icone: 'fr-icon-refresh-line' },
  atteint: { ton: 'succes', icone: 'fr-icon-checkbox-circle-line' },
  abandonne: { ton: 'neutre', icone: 'fr-icon-close-circle-line' },
}

function EtatDuJalon({ jalon }: { readonly jalon: Jalon }) {
  const { aujourdhui } = useFiche()
  if (jalonEnRetard(jalon, aujourdhui)) {
    return (
      <EtatBadge ton="alerte" icone="fr-icon-alarm-warning-line" petit>
        En retard
      </EtatBadge>
    )
  }
  return (
    <EtatBadge {...APPARENCES[jalon.etat]} petit>
      {libelleJalonEtat(jalon.etat)}
    </EtatBadge>
  )
}

function Titre({ jalon }: { readonly jalon: Jalon }) {
  return (
    <>
      {jalon.type !== 'jalon' && `${libelleJalonType(jalon.type)} : `}
      {jalon.libelle} <EtatDuJalon jalon={jalon} />
    </>
  )
}

function Lecture({ jalon }: { readonly jalon: Jalon }) {
  const { aujourdhui } = useFiche()
  return (
    <>
      <p className="sssi-steering-precision fr-mb-0">{phraseDeJalon(jalon, aujourdhui)}</p>
      {jalon.commentaire && <p className="sssi-steering-texte fr-mb-0">{jalon.commentaire}</p>}
    </>
  )
}

interface Proprietes {
  readonly jalon: Jalon
  demanderLaSuppression(aSupprimer: ASupprimer): void
}

function JalonGere({ jalon, demanderLaSuppression }: Proprietes) {
  const api = useApi()
  const { mutateAsync } = useMutation(api.steering.jalon.delete.mutationOptions())
  const saisie = useUpdateJalon(jalon)
  const nom = `le jalon ${entreGuillemets(jalon.libelle)}`
  const supprimer = () =>
    demanderLaSuppression({
      nom,
      confirmation: `${nom.charAt(0).toUpperCase()}${nom.slice(1)} est supprimé.`,
      blocs: [bloc.jalon(jalon.id), bloc.compteRendu(jalon.id)],
      supprimer: () => mutateAsync({ id: jalon.id, version: jalon.version }),
    })
  return (
    <BlocModifiable
      saisie={saisie}
      titre={<Titre jalon={jalon} />}
      niveau={4}
      modifiable
      objet={nom}
      formulaire={
        <FormulaireDeJalon
          saisie={saisie}
          titre={`Modifier ${nom}`}
          bouton="Enregistrer"
          pied={<BoutonSupprimer nom={nom} supprimer={supprimer} />}
        />
      }
    >
      <Lecture jalon={jalon} />
    </BlocModifiable>
  )
}

function JalonDontRendreCompte({ jalon, possible }: { readonly jalon: Jalon; readonly possible: boolean }) {
  const saisie = useRecordJalon(jalon)
  const nom = `le jalon ${entreGuillemets(jalon.libelle)}`
  return (
    <BlocModifiable
      saisie={saisie}
      titre={<Titre jalon={jalon} />}
      niveau={4}
      modifiable={possible}
      bouton="Rendre compte"
      objet={`: ${jalon.libelle}`}
      formulaire={
        <FormulaireDeCompteRendu
          saisie={saisie}
          titre={`Rendre compte : ${nom}`}
          bouton="Enregistrer le compte rendu"
        />
      }
    >
      <Lecture jalon={jalon} />
    </BlocModifiable>
  )
}

/** Un jalon, avec ce que l’agent peut en faire : le tenir, en rendre compte, ou le lire. */
export function JalonDeLaListe(proprietes: Proprietes) {
  const { fiche } = useFiche()
  if (fiche.droits['jalon.gerer']) return <JalonGere {...proprietes} />
  const { jalon } = proprietes
  return <JalonDontRendreCompte jalon={jalon} possible={fiche.jalonsDontRendreCompte.includes(jalon.id)} />
}
