import { Notice } from '../Notice/index.ts'

/** Dit que la connexion est coupée, et que rien de ce qui est saisi n’est perdu. */
export function OfflineNotice() {
  return (
    <Notice
      isClosable={false}
      severity="warning"
      title="Vous êtes hors connexion."
      description="Ce que vous saisissez reste sur cette page : enregistrez une fois la connexion revenue."
    />
  )
}
