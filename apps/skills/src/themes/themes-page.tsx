import { Attente, EnTete, ListeDActions, Paragraphe, useAncre } from '@sssi/suivi-de-theme'
import { grouper, phraseChefsDeFile, type ActionSuivie } from '@sssi/suivi-de-theme/lecture'
import { Lien } from '@sssi/ui/Lien'
import { Passage } from '@sssi/ui/Passage'
import { manifeste } from '../manifest.ts'
import { theme, useSuivi } from '../theme.ts'
import { themes, type ThemeDeLaSection } from './themes.ts'

interface Proprietes {
  readonly deLaSection: ThemeDeLaSection
  readonly actions: readonly ActionSuivie[]
}

/** Un thème, puis ses actions sous ceux qui les mènent : l’UCANSS n’est pas seule à agir. */
function Theme({ deLaSection, actions }: Proprietes) {
  const { cle, nom, propos, citations, renvoi, thematique } = deLaSection
  const concernees = actions.filter((action) => action.thematique === thematique)
  return (
    <section className="fr-mt-4w">
      <h2 id={cle} tabIndex={-1} className="fr-h4">
        {nom}
      </h2>
      <Paragraphe>{propos}</Paragraphe>
      {citations.map(({ texte, passage }) => (
        <Passage key={texte} texte={texte} passage={passage} />
      ))}
      {renvoi && (
        <p className="fr-mt-2w">
          {'Le texte renvoie au '}
          <Lien href={renvoi.adresse}>{renvoi.libelle}</Lien>
          {` (${renvoi.passage}).`}
        </p>
      )}
      {grouper(concernees, phraseChefsDeFile).map((groupe) => (
        <section key={groupe.titre}>
          <h3 className="fr-h6 fr-mt-3w fr-mb-1v">{groupe.titre}</h3>
          <ListeDActions actions={groupe.actions} sansChefDeFile />
        </section>
      ))}
    </section>
  )
}

function Themes({ actions }: { actions: readonly ActionSuivie[] }) {
  return themes.map((un) => <Theme key={un.cle} deLaSection={un} actions={actions} />)
}

export default function ThemesPage() {
  const suivi = useSuivi()
  useAncre(!suivi.isPending)
  return (
    <>
      <EnTete
        theme={theme}
        titre={manifeste.pages.themes.libelle}
        introduction="Les trois thèmes de la section, ce que le texte en dit, et qui mène chacune de leurs actions."
      />
      <Attente suivi={suivi} forme="page" sansEtat={<Themes actions={[]} />}>
        {(actions) => <Themes actions={actions} />}
      </Attente>
    </>
  )
}
