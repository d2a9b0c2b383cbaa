import '../styles/dsfr/highlight.css'

export { Highlight, type HighlightProps } from '@codegouvfr/react-dsfr/Highlight'
