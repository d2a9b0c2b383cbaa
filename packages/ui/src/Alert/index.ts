import '../styles/dsfr/alert.css'
import '../styles/dsfr/button.css'
import '../styles/dsfr/link.css'

export { Alert, type AlertProps } from '@codegouvfr/react-dsfr/Alert'
