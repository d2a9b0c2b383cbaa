import '../styles/dsfr/checkbox.css'
import '../styles/dsfr/radio.css'
import '../styles/dsfr/form.css'

export { Checkbox, type CheckboxProps } from '@codegouvfr/react-dsfr/Checkbox'
