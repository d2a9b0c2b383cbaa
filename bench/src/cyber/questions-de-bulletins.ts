import { filtreDeBulletinsVide, gravites, niveauxTlp, type FiltreDeBulletins } from '@sssi/domain/cyber'
import { hasard, type Hasard } from '../echelle/hasard.ts'
import type { Question } from '../echelle/questions.ts'

const organismes = ['CNAM', 'CNAV', 'CNAF', 'ACOSS', 'MSA'] as const
const mots = ['passerelle', 'noyau', 'annuaire', 'kappa', 'rarissime', 'deni'] as const

/** Un filtre étroit ou large : ce qu’un analyste coche. */
function filtre(alea: Hasard): Partial<FiltreDeBulletins> {
  const possibles: Partial<FiltreDeBulletins>[] = [
    { tlp: [alea.un(niveauxTlp.slice(0, 4))] },
    { gravite: [alea.un(gravites.slice(0, 4))] },
    { organisme: [alea.un(organismes)] },
    { sansReponse: [alea.un(organismes)] },
    { etat: ['retire'] },
  ]
  return alea.un(possibles)
}

const liste = (reste: Partial<FiltreDeBulletins>): Question => ({
  procedure: 'cyber.bulletin.list',
  entree: { filtre: { ...filtreDeBulletinsVide, ...reste }, apres: null, taille: 25 },
})

const plusieurs = (combien: number, graine: number, poser: (alea: Hasard) => Question) => {
  const alea = hasard(graine)
  return Array.from({ length: combien }, () => poser(alea))
}

export const listesDeBulletins = (combien: number) => plusieurs(combien, 21, () => liste({}))

export const bulletinsFiltres = (combien: number) => plusieurs(combien, 22, (alea) => liste(filtre(alea)))

/** Un organisme à qui il manque des réponses, ou un à qui il n’en manque pas : alors rien n’arrête la lecture avant la fin. */
export const bulletinsSansReponse = (combien: number) =>
  plusieurs(combien, 25, (alea) => liste({ sansReponse: [alea.un([...organismes, 'UCANSS', 'HFDS'])] }))

export const bulletinsCherches = (combien: number) =>
  plusieurs(combien, 23, (alea) => liste({ q: alea.un(mots) }))

export const bulletinsFiltresEtCherches = (combien: number) =>
  plusieurs(combien, 26, (alea) => liste({ ...filtre(alea), q: alea.un(mots) }))

export const reponsesManquantes = (combien: number) =>
  plusieurs(combien, 24, () => ({
    procedure: 'cyber.reponse.list',
    entree: { manquantes: true, taille: 20 },
  }))
