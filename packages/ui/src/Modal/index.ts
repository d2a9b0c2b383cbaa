import '../styles/dsfr/modal.css'
import '../styles/dsfr/button.css'
import '../styles/dsfr/link.css'

export { createModal, type ModalProps } from '@codegouvfr/react-dsfr/Modal'
export { useIsModalOpen } from '@codegouvfr/react-dsfr/Modal/useIsModalOpen'
