import '../styles/dsfr/notice.css'
import '../styles/dsfr/button.css'
import '../styles/dsfr/link.css'

export { Notice, type NoticeProps } from '@codegouvfr/react-dsfr/Notice'
