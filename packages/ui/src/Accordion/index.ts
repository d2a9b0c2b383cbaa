import '../styles/dsfr/accordion.css'

export { Accordion, type AccordionProps } from '@codegouvfr/react-dsfr/Accordion'
