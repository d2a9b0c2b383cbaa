import '../styles/dsfr/link.css'
import './Matrix.css'

export { Matrix, type CaseDeMatrice, type EnteteDeMatrice, type MatrixProps } from './Matrix.tsx'
