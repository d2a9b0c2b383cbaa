import '../styles/dsfr/callout.css'
import '../styles/dsfr/button.css'
import '../styles/dsfr/link.css'

export { CallOut, type CallOutProps } from '@codegouvfr/react-dsfr/CallOut'
