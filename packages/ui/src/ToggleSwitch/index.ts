import '../styles/dsfr/toggle.css'
import '../styles/dsfr/form.css'

export { ToggleSwitch, type ToggleSwitchProps } from '@codegouvfr/react-dsfr/ToggleSwitch'
