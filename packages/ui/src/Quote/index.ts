import '../styles/dsfr/quote.css'

export { Quote, type QuoteProps } from '@codegouvfr/react-dsfr/Quote'
