import { formatDateCourte, formatNombre, formatPourcentage, pluriel } from '@sssi/domain'
import type { Taux } from '@sssi/domain/cyber'
import type { CampagneLue } from './donnees.ts'

/** « 62 % (744 sur 1 200) » : un taux ne se lit pas sans ses deux nombres. */
export function phraseDeTaux({ valeur, numerateur, denominateur }: Taux): string {
  if (valeur === null) return 'non renseigné'
  return `${formatPourcentage(valeur)} (${formatNombre(numerateur)} sur ${formatNombre(denominateur)})`
}

export const phraseDeMediane = (mediane: number | null): string =>
  mediane === null ? 'pas encore (trois organismes au moins)' : formatPourcentage(mediane)

export const phraseDeDates = ({ debut, fin }: { readonly debut: string; readonly fin: string }): string =>
  `du ${formatDateCourte(debut)} au ${formatDateCourte(fin)}`

const faits: Readonly<Record<string, string>> = {
  campagne_creee: 'a préparé la campagne',
  campagne_modifiee: 'a modifié la campagne',
  etat_change: 'a changé l’état de la campagne',
}

export function phraseDuFait({ fait, par, jour }: CampagneLue['journal'][number]): string {
  return fait === 'participation_relevee'
    ? `${par} a relevé la participation au ${formatDateCourte(jour)}.`
    : `${par} ${faits[fait] ?? fait}.`
}

export const phraseDeParticipants = (nombre: number): string =>
  nombre === 0
    ? 'Aucun organisme n’a encore relevé sa participation.'
    : `${pluriel(nombre, 'organisme a', 'organismes ont')} relevé leur participation.`.replace(
        'organisme a relevé leur',
        'organisme a relevé sa',
      )
