import '../styles/dsfr/select.css'
import '../styles/dsfr/form.css'

export { Select, type SelectProps } from '@codegouvfr/react-dsfr/SelectNext'
