import '../styles/dsfr/input.css'
import '../styles/dsfr/form.css'

export { Input, type InputProps } from '@codegouvfr/react-dsfr/Input'
