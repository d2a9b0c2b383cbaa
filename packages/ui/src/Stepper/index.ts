import '../styles/dsfr/stepper.css'

export { Stepper, type StepperProps } from '@codegouvfr/react-dsfr/Stepper'
