import { Notice } from '../Notice/index.ts'

/** Sur toute page qui montre des données de démonstration. Ne se ferme pas, et s’imprime. */
export function DemoNotice() {
  return (
    <section className="sssi-demonstration" aria-label="Données de démonstration">
      <Notice
        severity="warning"
        title="Données de démonstration."
        description="Le suivi affiché est inventé : il n’engage aucun organisme."
      />
    </section>
  )
}
