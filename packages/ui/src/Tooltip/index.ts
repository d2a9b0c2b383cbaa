import '../styles/dsfr/tooltip.css'
import '../styles/dsfr/button.css'

export { Tooltip, type TooltipProps } from '@codegouvfr/react-dsfr/Tooltip'
