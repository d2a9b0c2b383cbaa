import '../styles/dsfr/button.css'

export { Button, type ButtonProps } from '@codegouvfr/react-dsfr/Button'
