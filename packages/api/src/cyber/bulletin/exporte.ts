import type { ContenuDeBulletin, EtatDeBulletin, Tlp } from '@sssi/domain/cyber'

/** Qui publie : le CERT, et l’adresse du portail, sous laquelle ses identifiants sont uniques. */
export interface Emetteur {
  readonly nom: string
  readonly espace: string
}

export interface RevisionExportee {
  readonly numero: number
  readonly resume: string
  readonly publieeLe: Date
}

/** Un bulletin tel que ses exports le disent : ce qui est publié, et rien de ce qui s’écrit. */
export interface BulletinExporte {
  readonly id: string
  readonly numero: string
  readonly etat: EtatDeBulletin
  readonly tlp: Tlp
  readonly contenu: ContenuDeBulletin
  /** De la première à la dernière ; une au moins. */
  readonly revisions: readonly RevisionExportee[]
}

export const pageDuBulletin = ({ espace }: Pick<Emetteur, 'espace'>, id: string): string =>
  `${espace}/cyber/bulletins/${id}`

/** « Éditeur Produit 1.2 » : ce qui se lit d’un produit, sans ce qui n’est pas écrit. */
export const nomDuProduit = ({ editeur, nom, versions }: ContenuDeBulletin['produits'][number]): string =>
  [editeur, nom, versions].filter((mot) => mot !== '').join(' ')

export const publieLe = ({ revisions }: BulletinExporte): Date => revisions[0]?.publieeLe ?? new Date(0)
export const modifieLe = ({ revisions }: BulletinExporte): Date => revisions.at(-1)?.publieeLe ?? new Date(0)

export const titreDuBulletin = ({ etat, contenu }: Pick<BulletinExporte, 'etat' | 'contenu'>): string =>
  etat === 'retire' ? `[Retiré] ${contenu.titre}` : contenu.titre
