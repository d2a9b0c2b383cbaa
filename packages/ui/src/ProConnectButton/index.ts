import '../styles/dsfr/connect.css'
import '../styles/dsfr/button.css'

export { ProConnectButton, type ProConnectButtonProps } from '@codegouvfr/react-dsfr/ProConnectButton'
