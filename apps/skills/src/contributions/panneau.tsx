import { PanneauDeTheme } from '@sssi/suivi-de-theme'
import { themes } from '../themes/themes.ts'
import { theme, useSuivi } from '../theme.ts'

export default function Panneau({ code }: { code: string }) {
  return (
    <PanneauDeTheme
      theme={theme}
      code={code}
      suivi={useSuivi()}
      sujets={themes}
      adresseDesSujets={`${theme.adresse}/themes`}
    />
  )
}
