import { manifeste } from '../manifest.ts'

const { prefixe, pages } = manifeste

export const lienVersLaChaine = () => `${prefixe}/${pages.chaine.chemin}`
export const lienVersLaVersion = (numero: number) =>
  `${prefixe}/${pages.versionDeChaine.chemin.replace(':numero', String(numero))}`
