import '../styles/dsfr/button.css'
import '../styles/dsfr/link.css'

export { Button, type ButtonProps } from '@codegouvfr/react-dsfr/Button'
