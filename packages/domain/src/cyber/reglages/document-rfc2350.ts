import type { Jour } from '../../temps/jour.ts'
import { formatDateLongue } from '../../francais/dates.ts'
import type { ReglagesDuCert } from './reglages.schema.ts'
import { chapitresRfc2350, rubriquesEcrites, rubriquesRfc2350 } from './rubriques-rfc2350.ts'

export interface Manque {
  /** Path of the field in the settings: « rubriques.mission ». */
  readonly champ: string
  readonly phrase: string
}

/** What still lacks before the portal may publish anything in the name of the CERT. */
export function manquesDesReglages(reglages: ReglagesDuCert, aujourdhui: Jour): Manque[] {
  const manques: Manque[] = []
  const exiger = (champ: string, rempli: boolean, phrase: string) => {
    if (!rempli) manques.push({ champ, phrase })
  }
  exiger('sigle', reglages.sigle !== '', 'Le nom court de l’équipe.')
  exiger('nom', reglages.nom !== '', 'Le nom complet de l’équipe.')
  exiger('courriel', reglages.courriel !== '', 'Le courriel relevé par l’équipe.')
  exiger('telephone', reglages.telephone !== '', 'Le téléphone de l’équipe.')
  for (const { cle, numero, titre, requise } of rubriquesEcrites) {
    exiger(
      `rubriques.${cle}`,
      !requise || reglages.rubriques[cle].trim() !== '',
      `La rubrique ${numero}, « ${titre} ».`,
    )
  }
  exiger('expireLe', reglages.expireLe !== '', 'La date avant laquelle ces réglages seront revus.')
  exiger(
    'expireLe',
    reglages.expireLe === '' || reglages.expireLe > aujourdhui,
    'La date de révision est passée : relisez ces réglages, puis choisissez-en une nouvelle.',
  )
  return manques
}

export interface RubriqueDuDocument {
  readonly numero: string
  readonly titre: string
  readonly texte: string
}

export interface ChapitreDuDocument {
  readonly numero: string
  readonly titre: string
  readonly rubriques: readonly RubriqueDuDocument[]
}

export interface ContexteDuDocument {
  /** Public address of the portal, without a final slash. */
  readonly urlPublique: string
  readonly modifieLe: Jour
}

/** Addresses at which the portal publishes what the settings say. */
export const adressesDuCert = {
  page: '/cert/rfc2350',
  texte: '/cert/rfc2350.txt',
  cle: '/cert/cle-publique.asc',
  securityTxt: '/.well-known/security.txt',
} as const

function texteCalcule(reglages: ReglagesDuCert, { urlPublique, modifieLe }: ContexteDuDocument) {
  const { sigle, nom, telephone, courriel, clePgp, empreintePgp } = reglages
  return {
    '1.1': formatDateLongue(modifieLe),
    '1.3': `${urlPublique}${adressesDuCert.page}\n${urlPublique}${adressesDuCert.texte} (texte seul)`,
    '2.1': `${sigle} — ${nom}`,
    '2.4': telephone,
    '2.7': courriel,
    '2.8':
      clePgp === ''
        ? 'L’équipe ne publie pas de clé OpenPGP.'
        : `Clé OpenPGP : ${urlPublique}${adressesDuCert.cle}${empreintePgp === '' ? '' : `\nEmpreinte : ${empreintePgp}`}`,
  } satisfies Record<string, string>
}

/** The whole RFC 2350 document, in its order; a section that nobody wrote says so. */
export function documentRfc2350(
  reglages: ReglagesDuCert,
  contexte: ContexteDuDocument,
): ChapitreDuDocument[] {
  const calcules: Readonly<Record<string, string>> = texteCalcule(reglages, contexte)
  const rubriques = rubriquesRfc2350.map(({ numero, titre, cle }) => ({
    numero,
    titre,
    texte: (cle === null ? calcules[numero] : reglages.rubriques[cle].trim()) || 'Non renseigné.',
  }))
  return chapitresRfc2350.map((chapitre) => ({
    ...chapitre,
    rubriques: rubriques.filter(
      ({ numero }) => numero === chapitre.numero || numero.startsWith(`${chapitre.numero}.`),
    ),
  }))
}

/** The same document as plain text, for those who read or sign it outside a browser. */
export function documentEnTexte(chapitres: readonly ChapitreDuDocument[], titre: string): string {
  const corps = chapitres.flatMap((chapitre) => {
    const seule = chapitre.rubriques.length === 1 && chapitre.rubriques[0]?.numero === chapitre.numero
    const lignes = chapitre.rubriques.flatMap(({ numero, titre: nom, texte }) => [
      ...(seule ? [] : [`${numero} ${nom}`, '']),
      ...texte.split('\n').map((ligne) => (ligne === '' ? '' : `   ${ligne}`)),
      '',
    ])
    return [`${chapitre.numero}. ${chapitre.titre}`, '', ...lignes]
  })
  return [titre, '='.repeat(titre.length), '', ...corps].join('\n')
}
