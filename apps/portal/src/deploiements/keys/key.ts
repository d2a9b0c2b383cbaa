import type { RouterInputs, RouterOutputs } from '@sssi/api/client'
import type { OrganismeCode } from '@sssi/domain'

export type Cle = RouterOutputs['deploiement']['cle']['list'][number]

/** Ce que vaut le choix d’une section que le portail ne connaît pas encore. */
export const NOUVELLE_SECTION = ''

export type Champ = 'section' | 'identifiant' | 'organisme' | 'libelle' | 'clePublique'

/** Une clé à ajouter, telle que saisie. */
export interface Ajout {
  /** L’identifiant d’une section connue, ou `NOUVELLE_SECTION`. */
  readonly section: string
  readonly identifiant: string
  readonly organisme: OrganismeCode | ''
  readonly libelle: string
  readonly clePublique: string
}

export type Manques = Partial<Record<Champ, string>>

const CLE_PUBLIQUE = /^[A-Za-z0-9+/]{43}=$/
const IDENTIFIANT = /^[a-z][a-z0-9-]{1,30}$/

/** Les phrases des champs à corriger avant de demander au serveur, qui décide seul du reste. */
export function manquesDe({ section, identifiant, organisme, libelle, clePublique }: Ajout): Manques {
  const nouvelle = section === NOUVELLE_SECTION
  return {
    ...(nouvelle &&
      !IDENTIFIANT.test(identifiant.trim()) && {
        identifiant: 'Un identifiant s’écrit en minuscules sans accent, par exemple cyber.',
      }),
    ...(nouvelle && organisme === '' && { organisme: 'Choisissez l’organisme chef de file de la section.' }),
    ...(libelle.trim() === '' && { libelle: 'Dites à quoi vous reconnaîtrez cette clé.' }),
    ...(!CLE_PUBLIQUE.test(clePublique.trim()) && {
      clePublique: 'Collez la clé publique entière : 44 caractères, dont le dernier est « = ».',
    }),
  }
}

export function entreeDe(ajout: Ajout): RouterInputs['deploiement']['cle']['create'] {
  const nouvelle = ajout.section === NOUVELLE_SECTION
  return {
    section: nouvelle ? ajout.identifiant.trim() : ajout.section,
    organisme: nouvelle && ajout.organisme !== '' ? ajout.organisme : null,
    libelle: ajout.libelle.trim(),
    clePublique: ajout.clePublique.trim(),
  }
}

/** Range les refus de l’API sous les champs de ce formulaire. */
export function manquesDepuisLApi(
  champs: Readonly<Record<string, string>>,
  { section }: Pick<Ajout, 'section'>,
): Manques {
  const manques: Manques = {}
  for (const [champ, message] of Object.entries(champs)) {
    if (champ === 'section') manques[section === NOUVELLE_SECTION ? 'identifiant' : 'section'] = message
    else if (champ === 'organisme' || champ === 'libelle' || champ === 'clePublique') manques[champ] = message
  }
  return manques
}
