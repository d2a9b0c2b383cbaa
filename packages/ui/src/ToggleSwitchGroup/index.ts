import '../styles/dsfr/toggle.css'
import '../styles/dsfr/form.css'

export { ToggleSwitchGroup, type ToggleSwitchGroupProps } from '@codegouvfr/react-dsfr/ToggleSwitchGroup'
