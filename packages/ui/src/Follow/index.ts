import '../styles/dsfr/follow.css'
import '../styles/dsfr/form.css'
import '../styles/dsfr/input.css'
import '../styles/dsfr/button.css'
import '../styles/dsfr/link.css'
import '../styles/dsfr/alert.css'

export { Follow, type FollowProps } from '@codegouvfr/react-dsfr/Follow'
