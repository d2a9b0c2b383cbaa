import '../styles/dsfr/callout.css'
import '../styles/dsfr/button.css'

export { CallOut, type CallOutProps } from '@codegouvfr/react-dsfr/CallOut'
