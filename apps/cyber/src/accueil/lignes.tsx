import {
  formatDateLongue,
  formatInstant,
  libelleOrganisme,
  pluriel,
  typographier,
  type OrganismeCode,
} from '@sssi/domain'
import { titreMarque } from '@sssi/domain/cyber'
import { TlpBadge } from '@sssi/ui/TlpBadge'
import type { LigneSuivie } from '@sssi/ui/ListeSuivie'
import { BadgeDAlerte, BadgeDExercice } from '../alerte/badges.tsx'
import type { LigneDAlerte } from '../alerte/donnees.ts'
import { lienVersLAlerte } from '../alerte/liens.ts'
import { BadgeDeGravite } from '../bulletin/badges.tsx'
import type { LigneDeBulletin } from '../bulletin/donnees.ts'
import { lienVersLeBulletin } from '../bulletin/liens.ts'
import { nommerOrganismes, numeroOuBrouillon } from '../bulletin/phrases.ts'
import { adresseDIncident } from '../incident/commun/adresses.ts'
import { BadgeDeStatut } from '../incident/commun/badges.tsx'
import type { LigneDIncident } from '../incident/commun/donnees.ts'
import { phraseDeLEcheance } from '../incident/liste/colonnes.tsx'
import type { LigneDAvis } from '../veille/donnees.ts'
import { lienVersLAvis } from '../veille/liens.ts'
import { formatScore, phraseDesConcernes } from '../veille/phrases.ts'

export const ligneDAlerte = (alerte: LigneDAlerte): LigneSuivie => ({
  cle: alerte.id,
  href: lienVersLAlerte(alerte.id),
  intitule: `${alerte.reference} — ${titreMarque(alerte)}`,
  etats: (
    <>
      <BadgeDAlerte etat={alerte.etat} petit /> {alerte.exercice && <BadgeDExercice petit />}{' '}
      <TlpBadge tlp={alerte.tlp} petit />
    </>
  ),
  faits: [
    `Lancée le ${formatInstant(alerte.lanceeLe)}`,
    `Acquittée par ${pluriel(alerte.acquittes, 'organisme')} sur ${alerte.organismes}`,
  ],
})

/** Le jour qui range le bulletin parmi les autres : celui de sa dernière révision. */
const paru = (publieLe: string, modifieLe: string, revision: number): string =>
  revision > 1
    ? `Révision ${revision}, du ${formatInstant(modifieLe)}`
    : `Publié le ${formatInstant(publieLe)}`

/** `reponses` : « attend votre réponse », ou ceux dont elle manque. */
export const ligneDeBulletin =
  (reponses: (bulletin: LigneDeBulletin) => string | null) =>
  (bulletin: LigneDeBulletin): LigneSuivie => {
    const { id, numero, titre, gravite, tlp, publieLe, modifieLe, revision, reponseAttendueLe } = bulletin
    const attente = reponses(bulletin)
    return {
      cle: id,
      href: lienVersLeBulletin(id),
      intitule: `${numeroOuBrouillon(numero)} — ${titre}`,
      etats: (
        <>
          <BadgeDeGravite gravite={gravite} petit /> <TlpBadge tlp={tlp} petit />
        </>
      ),
      faits: [
        ...(publieLe === null ? [] : [paru(publieLe, modifieLe, revision)]),
        ...(attente === null ? [] : [attente]),
        ...(attente === null || reponseAttendueLe === null
          ? []
          : [`avant le ${formatDateLongue(reponseAttendueLe)}`]),
      ],
    }
  }

export const reponsesManquantes = ({ sansReponse }: LigneDeBulletin): string =>
  typographier(`Sans réponse : ${nommerOrganismes(sansReponse)}`)

export const reponseDe = (organisme: OrganismeCode) => (): string =>
  `Attend la réponse de ${libelleOrganisme(organisme)}`

/** `lus` : ceux dont l’agent peut apprendre s’ils sont concernés. */
export const ligneDAvis =
  (lus: readonly OrganismeCode[]) =>
  (avis: LigneDAvis): LigneSuivie => ({
    cle: avis.id,
    href: lienVersLAvis(avis.id),
    intitule: `${avis.reference} — ${avis.titre}`,
    faits: [
      avis.score === null ? 'Gravité non notée' : `CVSS ${formatScore(avis.score)}`,
      ...(avis.exploitee ? ['Exploitée'] : []),
      phraseDesConcernes(avis.organismes, lus),
    ],
  })

export const ligneDIncident =
  (maintenant: string) =>
  (incident: LigneDIncident): LigneSuivie => ({
    cle: incident.id,
    href: adresseDIncident(incident.id),
    intitule: `${incident.reference} — ${incident.titre}`,
    etats: (
      <>
        <BadgeDeStatut statut={incident.statut} /> <TlpBadge tlp={incident.tlp} petit />
      </>
    ),
    faits: [phraseDeLEcheance(incident, maintenant)],
  })

/** « 2 contacts à revérifier ; sans astreinte : CNAF et MSA. » */
export function phraseDeLAnnuaire(aReverifier: number, sansAstreinte: readonly OrganismeCode[]): string {
  const verifies =
    aReverifier === 0 ? 'Tous les contacts sont vérifiés' : `${pluriel(aReverifier, 'contact')} à revérifier`
  const astreinte =
    sansAstreinte.length === 0
      ? 'chaque organisme a quelqu’un d’astreinte'
      : `personne d’astreinte : ${nommerOrganismes(sansAstreinte)}`
  return typographier(`${verifies} ; ${astreinte}.`)
}
