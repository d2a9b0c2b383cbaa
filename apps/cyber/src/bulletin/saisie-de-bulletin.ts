import { nommerOrganismes } from './phrases.ts'
import {
  libelleEtatDeProduit,
  libelleGravite,
  libelleTlp,
  type ContenuDeBulletin,
  type DiffusionChoisie,
  type LienDuBulletin,
  type ProduitDuBulletin,
  type VulnerabiliteDuBulletin,
} from '@sssi/domain/cyber'

/** Le formulaire à plat : chaque champ a son nom, et chaque refus de l’API y revient. */
export interface SaisieDeBulletin extends Omit<ContenuDeBulletin, 'reponseAttendueLe'> {
  /** Vide : pas de date. */
  readonly reponseAttendueLe: string
  readonly diffusion: DiffusionChoisie
}

export const enSaisie = (contenu: ContenuDeBulletin, diffusion: DiffusionChoisie): SaisieDeBulletin => ({
  ...contenu,
  reponseAttendueLe: contenu.reponseAttendueLe ?? '',
  diffusion,
})

export function enContenu({ diffusion, reponseAttendueLe, ...saisie }: SaisieDeBulletin): {
  readonly contenu: ContenuDeBulletin
  readonly diffusion: DiffusionChoisie
} {
  return {
    contenu: { ...saisie, reponseAttendueLe: reponseAttendueLe === '' ? null : reponseAttendueLe },
    diffusion,
  }
}

/** « contenu.produits.0.nom » est le champ `produits.0.nom` du formulaire, « diffusion.tlp » son champ `tlp`. */
export const champsDuFormulaire = (champs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(champs).map(([champ, phrase]) => [champ.replace(/^(contenu|diffusion)\./, ''), phrase]),
  )

interface ErreurLevee {
  readonly message: string
  readonly data: { readonly champs?: Readonly<Record<string, string>> | null }
}

const estLevee = (erreur: unknown): erreur is ErreurLevee =>
  typeof erreur === 'object' &&
  erreur !== null &&
  'data' in erreur &&
  typeof erreur.data === 'object' &&
  erreur.data !== null

/** Le refus que l’API a levé, ses phrases rangées sous les champs du formulaire. */
export function aPlat(erreur: unknown): unknown {
  if (!estLevee(erreur) || !erreur.data.champs) return erreur
  return {
    message: erreur.message,
    data: { ...erreur.data, champs: champsDuFormulaire(erreur.data.champs) },
  }
}

export const diffusionEnMots = ({ tlp, destinataires, personnes }: DiffusionChoisie): string =>
  [
    libelleTlp(tlp),
    nommerOrganismes(destinataires),
    ...(personnes.length > 0 ? [`${personnes.length} personnes nommées`] : []),
  ].join(', ')

const parLigne = (mots: readonly (readonly string[])[]): string =>
  mots.map((ligne) => ligne.filter(Boolean).join(' — ')).join('\n')

/** Comment chaque champ se nomme et se lit, quand deux versions se comparent. */
export const lecturesDuBulletin = {
  titre: { nom: 'Titre' },
  resume: { nom: 'Résumé' },
  remediation: { nom: 'Remédiation' },
  gravite: { nom: 'Gravité', enMots: libelleGravite },
  vulnerabilites: {
    nom: 'Vulnérabilités',
    enMots: (lignes: readonly VulnerabiliteDuBulletin[]) =>
      parLigne(lignes.map(({ cve, titre, vecteur }) => [cve, titre, vecteur])),
  },
  produits: {
    nom: 'Produits',
    enMots: (lignes: readonly ProduitDuBulletin[]) =>
      parLigne(
        lignes.map(({ editeur, nom, versions, etat }) => [
          editeur,
          nom,
          versions,
          libelleEtatDeProduit(etat),
        ]),
      ),
  },
  liens: {
    nom: 'Liens',
    enMots: (lignes: readonly LienDuBulletin[]) => parLigne(lignes.map(({ titre, url }) => [titre, url])),
  },
  reponseAttendueLe: { nom: 'Réponse attendue avant le' },
  diffusion: { nom: 'Diffusion', enMots: diffusionEnMots },
} as const
