import '../styles/dsfr/button.css'

export { ButtonsGroup, type ButtonsGroupProps } from '@codegouvfr/react-dsfr/ButtonsGroup'
