import '../styles/dsfr/password.css'
import '../styles/dsfr/input.css'
import '../styles/dsfr/form.css'
import '../styles/dsfr/link.css'
import '../styles/dsfr/checkbox.css'

export { PasswordInput, type PasswordInputProps } from '@codegouvfr/react-dsfr/blocks/PasswordInput'
