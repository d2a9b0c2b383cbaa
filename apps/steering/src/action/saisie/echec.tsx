import { idDuChamp } from '@sssi/page/id-du-champ'
import type { ErreurDeLApi } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { ErrorSummary } from '@sssi/ui/ErrorSummary'
import type { SaisieDeBloc } from './use-saisie.ts'
import type { Valeurs } from './valeurs.ts'

const connexion = () =>
  `/auth/connexion?retour=${encodeURIComponent(window.location.pathname + window.location.search)}`

/** Ce qui a empêché d’enregistrer, hors des champs : une session finie, un refus, une panne. */
export function AlerteDEchec({ echec }: { readonly echec: ErreurDeLApi }) {
  if (echec.code === 'UNAUTHORIZED') {
    return (
      <Alert
        className="fr-mb-2w"
        severity="warning"
        as="h3"
        title="Votre session a pris fin"
        description={
          <>
            Rien de ce que vous avez écrit n’est perdu.{' '}
            <a href={connexion()} target="_blank" rel="noreferrer" title="Se reconnecter - nouvel onglet">
              Reconnectez-vous dans un nouvel onglet
            </a>
            , puis revenez ici et enregistrez à nouveau.
          </>
        }
      />
    )
  }
  return (
    <Alert
      className="fr-mb-2w"
      severity={echec.code === 'CONFLICT' ? 'warning' : 'error'}
      small
      description={
        // Un refus s’explique de lui-même ; une panne se signale.
        echec.code === 'INTERNE' && echec.reference
          ? `${echec.message} Référence : ${echec.reference}.`
          : echec.message
      }
    />
  )
}

/** Les erreurs d’un formulaire : celles des champs, résumées avec leurs liens, sinon ce qui a empêché d’enregistrer. */
export function EchecDeLEnregistrement<V extends Valeurs>({ saisie }: { readonly saisie: SaisieDeBloc<V> }) {
  const { cle, erreurs, echec } = saisie
  const champs = Object.entries(erreurs)
  if (champs.length > 0) {
    return (
      <ErrorSummary erreurs={champs.map(([champ, message]) => ({ champ: idDuChamp(cle, champ), message }))} />
    )
  }
  return echec && <AlerteDEchec echec={echec} />
}
