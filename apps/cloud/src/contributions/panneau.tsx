import { PanneauDeTheme } from '@sssi/suivi-de-theme'
import { regles } from '../trajectoire/regles.ts'
import { theme, useSuivi } from '../theme.ts'

export default function Panneau({ code }: { code: string }) {
  return (
    <PanneauDeTheme
      theme={theme}
      code={code}
      suivi={useSuivi()}
      sujets={regles}
      adresseDesSujets={`${theme.adresse}/trajectoire`}
    />
  )
}
