import { TuileDeTheme } from '@sssi/suivi-de-theme'
import { theme, useSuivi } from '../theme.ts'

export default function Tuile() {
  return <TuileDeTheme theme={theme} suivi={useSuivi()} />
}
