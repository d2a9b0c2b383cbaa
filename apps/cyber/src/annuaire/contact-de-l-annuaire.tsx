import { formatDateCourte, formatDateLongue } from '@sssi/domain'
import { erreurDeLApi, useHost, useMutation } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { Details } from '@sssi/ui/Details'
import { EtatBadge } from '@sssi/ui/EtatBadge'
import { useApi } from '../api.ts'
import { useRelire } from '../commun/use-relire.ts'
import type { ContactLu } from './donnees.ts'

interface Proprietes {
  readonly contact: ContactLu
  /** Place dans l’ordre d’appel d’aujourd’hui, à partir de 1 ; `null` : il ne serait pas appelé. */
  readonly place: number | null
  readonly suppleant: string | null
  readonly tenu: boolean
  readonly onModifier: () => void
}

function Etats({ contact, place }: Pick<Proprietes, 'contact' | 'place'>) {
  if (place === null && !contact.absent && !contact.aReverifier) return null
  return (
    <span className="sssi-cyber-boutons">
      {place !== null && (
        <EtatBadge ton="info" icone="fr-icon-phone-line" petit>
          Appelé n° {place} aujourd’hui
        </EtatBadge>
      )}
      {contact.absent && (
        <EtatBadge ton="neutre" icone="fr-icon-calendar-line" petit>
          Absent jusqu’au {formatDateCourte(contact.absent.au)}
        </EtatBadge>
      )}
      {contact.aReverifier && (
        <EtatBadge ton="alerte" icone="fr-icon-time-line" petit>
          À revérifier
        </EtatBadge>
      )}
    </span>
  )
}

function Gestes({ contact, onModifier }: Pick<Proprietes, 'contact' | 'onModifier'>) {
  const { notifier } = useHost()
  const relire = useRelire('contact')
  const verifier = useMutation(useApi().cyber.contact.recordVerification.mutationOptions())
  const { id, nom, version } = contact
  const verifie = () =>
    verifier.mutate(
      { id, version },
      {
        onSuccess: () => notifier({ gravite: 'succes', titre: `${nom} : vérifié aujourd’hui.` }),
        onError: (erreur) => notifier({ gravite: 'erreur', titre: erreurDeLApi(erreur).message }),
        onSettled: () => void relire(),
      },
    )
  // Un nom accessible plutôt qu’un texte caché : l’annuaire montre jusqu’à trente contacts sur une page.
  return (
    <div className="sssi-cyber-boutons">
      <Button
        size="small"
        priority="secondary"
        nativeButtonProps={{ 'aria-label': `J’ai vérifié (${nom})` }}
        onClick={verifie}
      >
        J’ai vérifié
      </Button>
      <Button
        size="small"
        priority="tertiary"
        nativeButtonProps={{ 'aria-label': `Modifier ou retirer (${nom})` }}
        onClick={onModifier}
      >
        Modifier ou retirer
      </Button>
    </div>
  )
}

/** Un contact : comment le joindre, quand il est appelé, et depuis quand on le sait. */
export function ContactDeLAnnuaire({ contact, place, suppleant, tenu, onModifier }: Proprietes) {
  const { nom, fonction, courriel, telephone, clePgp, verifieLe } = contact
  return (
    <li className="sssi-cyber-contact">
      <h3 className="fr-text--lg fr-mb-0">{nom}</h3>
      <Etats contact={contact} place={place} />
      {fonction && <p className="fr-mb-0">{fonction}</p>}
      <p className="fr-mb-0">
        <a href={`mailto:${courriel}`}>{courriel}</a>
        {telephone && (
          <>
            <br />
            <a href={`tel:${telephone.replace(/[^+0-9]/g, '')}`}>{telephone}</a>
          </>
        )}
      </p>
      <p className="fr-text--sm fr-mb-0">
        Vérifié le {formatDateLongue(verifieLe)}
        {suppleant && <>. Suppléant&nbsp;: {suppleant}</>}
      </p>
      {clePgp && (
        <Details
          resume={
            <>
              Clé OpenPGP<span className="fr-sr-only"> de {nom}</span>
            </>
          }
        >
          <pre className="sssi-cyber-cle">{clePgp}</pre>
        </Details>
      )}
      {tenu && <Gestes contact={contact} onModifier={onModifier} />}
    </li>
  )
}
