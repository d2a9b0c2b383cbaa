import '../styles/dsfr/radio.css'
import '../styles/dsfr/checkbox.css'
import '../styles/dsfr/form.css'

export { RadioButtons, type RadioButtonsProps } from '@codegouvfr/react-dsfr/RadioButtons'
