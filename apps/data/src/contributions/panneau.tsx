import { PanneauDeTheme } from '@sssi/suivi-de-theme'
import { sujets } from '../si-transverses/si-transverses.ts'
import { theme, useSuivi } from '../theme.ts'

export default function Panneau({ code }: { code: string }) {
  return (
    <PanneauDeTheme
      theme={theme}
      code={code}
      suivi={useSuivi()}
      sujets={sujets}
      adresseDesSujets={`${theme.adresse}/si-transverses`}
    />
  )
}
