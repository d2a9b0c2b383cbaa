import '../styles/dsfr/input.css'
import '../styles/dsfr/form.css'
import '../styles/dsfr/upload.css'

export { Input, type InputProps } from '@codegouvfr/react-dsfr/Input'
