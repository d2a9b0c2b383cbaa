import '../styles/dsfr/segmented.css'
import '../styles/dsfr/form.css'

export { SegmentedControl, type SegmentedControlProps } from '@codegouvfr/react-dsfr/SegmentedControl'
