import '../styles/dsfr/link.css'
import './KeyFigure.css'

export { KeyFigure, type Evolution, type KeyFigureProps } from './KeyFigure.tsx'
