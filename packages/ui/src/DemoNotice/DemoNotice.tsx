import { Notice } from '../Notice/index.ts'

/** Dit, sur chaque page, que les données du suivi sont des exemples : personne ne doit les prendre pour des faits. */
export function DemoNotice() {
  return (
    <Notice
      isClosable={false}
      title="Données de démonstration."
      description="Le texte du plan est celui du Journal officiel ; tout le suivi montré ici est inventé pour l’essai."
    />
  )
}
