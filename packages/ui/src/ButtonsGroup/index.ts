import '../styles/dsfr/button.css'
import '../styles/dsfr/link.css'

export { ButtonsGroup, type ButtonsGroupProps } from '@codegouvfr/react-dsfr/ButtonsGroup'
