import '../styles/dsfr/range.css'
import '../styles/dsfr/form.css'

export { Range, type RangeProps } from '@codegouvfr/react-dsfr/Range'
