import { PanneauDeTheme } from '@sssi/suivi-de-theme'
import { acteurs } from '../acteurs/acteurs.ts'
import { theme, useSuivi } from '../theme.ts'

export default function Panneau({ code }: { code: string }) {
  return (
    <PanneauDeTheme
      theme={theme}
      code={code}
      suivi={useSuivi()}
      sujets={acteurs}
      adresseDesSujets={`${theme.adresse}/chaine-d-acteurs`}
    />
  )
}
