import './search.css'
import { EmptyState } from '@sssi/ui/EmptyState'
import { ErrorState } from '@sssi/ui/ErrorState'
import { Input } from '@sssi/ui/Input'
import { Lien } from '@sssi/ui/Lien'
import { PageTitle } from '@sssi/ui/PageTitle'
import { Skeleton } from '@sssi/ui/Skeleton'
import { pages } from '../router/portal-paths.ts'
import { ReserveAuxAgents } from '../session/agents-only.tsx'
import { LONGUEUR_MINIMALE, phraseDeRecherche } from './search-announcement.ts'
import { useRecherche, type GroupeDeResultats } from './use-search.ts'
import { useMotsDansLUrl } from './use-words-in-url.ts'

/** Le plus que rend une section : au-delà, mieux vaut préciser que parcourir. */
const LIMITE = 50

function Groupe({ groupe }: { groupe: GroupeDeResultats }) {
  const { libelle, etat, resultats, reessayer } = groupe
  return (
    <section className="sssi-portail-lecture">
      <h2 className="fr-h4">
        {libelle}
        {etat === 'pret' && ` (${resultats.length})`}
      </h2>
      {etat === 'attente' && <Skeleton forme="bloc" libelle={`Recherche dans ${libelle}`} />}
      {etat === 'echec' && (
        <ErrorState
          compact
          titre="Cette recherche n’a pas abouti"
          description="Les autres résultats de la page sont complets."
          onReessayer={reessayer}
        />
      )}
      <ul className="sssi-portail-resultats">
        {resultats.map(({ titre, description, href }) => (
          <li key={href}>
            <Lien href={href}>{titre}</Lien>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Groupes({ groupes, mots }: { groupes: readonly GroupeDeResultats[]; mots: string }) {
  const total = groupes.reduce((somme, { resultats }) => somme + resultats.length, 0)
  const finie = groupes.every(({ etat }) => etat === 'pret')
  if (finie && total === 0) {
    return (
      <EmptyState
        titre={`Rien ne répond à «\u00A0${mots}\u00A0»`}
        description="Essayez un seul mot, un mot voisin ou le code d’une action, comme A1-001. Les accents et les petites fautes de frappe ne comptent pas."
      />
    )
  }
  return groupes
    .filter(({ etat, resultats }) => etat !== 'pret' || resultats.length > 0)
    .map((groupe) => <Groupe key={groupe.cle} groupe={groupe} />)
}

/** Tous les résultats d’une recherche, section par section. Les mots sont dans l’adresse. */
export default function SearchPage() {
  const [saisie, chercher] = useMotsDansLUrl()
  const groupes = useRecherche(saisie, LIMITE)
  const mots = saisie.trim()
  const assez = mots.length >= LONGUEUR_MINIMALE
  return (
    <ReserveAuxAgents>
      <PageTitle>{pages.recherche.titre}</PageTitle>
      <div className="sssi-portail-lecture" role="search" aria-label="Dans tout le portail">
        <Input
          label="Chercher dans tout le portail"
          hintText="Un mot, un code d’action, un organisme. Deux lettres au moins."
          nativeInputProps={{
            type: 'search',
            value: saisie,
            onChange: (evenement) => chercher(evenement.currentTarget.value),
          }}
        />
      </div>
      <p role="status">{mots !== '' && phraseDeRecherche(groupes, mots)}</p>
      {assez && <Groupes groupes={groupes} mots={mots} />}
    </ReserveAuxAgents>
  )
}
