import { Attente, EnTete, Paragraphe, SujetEtActions, useAncre } from '@sssi/suivi-de-theme'
import type { ActionSuivie } from '@sssi/suivi-de-theme/lecture'
import { Passage } from '@sssi/ui/Passage'
import { manifeste } from '../manifest.ts'
import { theme, useSuivi } from '../theme.ts'
import { documentPartage, familles } from './si-transverses.ts'

function Familles({ actions }: { actions: readonly ActionSuivie[] }) {
  return familles.map(({ titre, chapeau, sujets }) => (
    <section key={titre}>
      <h2 className="fr-h4 fr-mt-4w">{titre}</h2>
      <Paragraphe>{chapeau}</Paragraphe>
      {sujets.map((sujet) => (
        <SujetEtActions key={sujet.cle} sujet={sujet} actions={actions} />
      ))}
    </section>
  ))
}

export default function SiTransversesPage() {
  const suivi = useSuivi()
  useAncre(!suivi.isPending)
  return (
    <>
      <EnTete
        theme={theme}
        titre={manifeste.pages.siTransverses.libelle}
        introduction="Les SI, les référentiels et les échanges que le texte nomme, et où en sont les actions qui les concernent."
      />
      <Passage texte={documentPartage.texte} passage={documentPartage.passage} />
      <Attente suivi={suivi} forme="page" sansEtat={<Familles actions={[]} />}>
        {(actions) => <Familles actions={actions} />}
      </Attente>
    </>
  )
}
