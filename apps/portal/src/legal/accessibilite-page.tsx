import './prose.css'
import { PageTitle } from '@sssi/ui/PageTitle'
import { pages } from '../router/portal-paths.ts'
import { editeur } from './editeur.ts'

/** La déclaration d’accessibilité, selon le modèle du RGAA. L’état légal ne peut être meilleur sans audit externe. */
export default function AccessibilitePage() {
  return (
    <div className="sssi-portail-prose">
      <PageTitle intro="Le portail n’a pas été audité par un tiers. La loi demande alors de le déclarer non conforme : c’est ce que nous faisons, en disant ce que nous avons vérifié nous-mêmes.">
        {pages.accessibilite.titre}
      </PageTitle>
      <h2>Déclaration</h2>
      <p>
        {editeur.organisme}, s’engage à rendre ce portail accessible, conformément à l’article 47 de la loi
        n°&nbsp;2005-102 du 11&nbsp;février&nbsp;2005. Cette déclaration s’applique à toutes les pages du
        Portail SSSI.
      </p>
      <h2>État de conformité</h2>
      <p>
        Le Portail SSSI est <strong>non conforme</strong> avec le référentiel général d’amélioration de
        l’accessibilité (RGAA), version&nbsp;4.1&nbsp;: aucun audit de conformité n’a encore été mené, et
        aucun taux n’est donc annoncé.
      </p>
      <h2>Ce que nous vérifions nous-mêmes</h2>
      <p>À chaque version, et non une fois par an, dans un vrai navigateur&nbsp;:</p>
      <ul>
        <li>
          les pages du portail et de ses sections passent les règles automatiques d’axe-core (WCAG&nbsp;2.2
          niveaux A et AA, RGAA, bonnes pratiques), en thème clair et sombre, à 320 et 1&nbsp;280&nbsp;pixels
          de large&nbsp;; un axe, une section déployée et quelques actions y tiennent lieu des autres&nbsp;;
        </li>
        <li>
          à 320&nbsp;pixels de large, ce que devient un écran de 1&nbsp;280&nbsp;pixels agrandi à 400&nbsp;%,
          aucune de ces pages ne défile horizontalement&nbsp;;
        </li>
        <li>les composants passent axe-core dans les deux thèmes&nbsp;;</li>
        <li>
          un parcours est joué au clavier seul, de la connexion à la publication d’une météo et de sa
          synthèse&nbsp;: à chaque étape, le focus est là où on l’attend, et un contour le montre sur les
          liens, les boutons et les champs&nbsp;;
        </li>
        <li>
          les liens d’évitement, le menu, la recherche, les onglets d’une action et la fenêtre des paramètres
          d’affichage sont actionnés au clavier&nbsp;;
        </li>
        <li>du menu à une page et d’une liste à une action, le focus va au titre de la page qui s’ouvre.</li>
      </ul>
      <p>
        Nous concevons aussi chaque graphique avec son tableau de valeurs et chaque état avec son libellé,
        pour qu’aucune information ne tienne à la couleur seule&nbsp;: ces vérifications ne le prouvent pas
        pour toutes les pages.
      </p>
      <p>
        Ces vérifications trouvent une partie des défauts seulement&nbsp;: elles ne remplacent pas un audit.
      </p>
      <h2>Ce que nous savons imparfait</h2>
      <ul>
        <li>
          les autres parcours n’ont pas été joués en entier au clavier seul, ni les pages lues avec le texte
          seul agrandi à 200&nbsp;%&nbsp;;
        </li>
        <li>
          les lecteurs d’écran (NVDA, JAWS, VoiceOver) n’ont pas été essayés avec des utilisateurs&nbsp;;
        </li>
        <li>
          les textes du plan sont reproduits tels qu’imprimés&nbsp;: certaines phrases sont longues et
          certains sigles n’y sont pas développés&nbsp;;
        </li>
        <li>
          les fichiers exportés (CSV, ODS) n’ont pas fait l’objet de vérifications d’accessibilité&nbsp;;
        </li>
        <li>les pages de ProConnect, où se fait la connexion, relèvent de sa propre déclaration.</li>
      </ul>
      <h2>Établissement de cette déclaration</h2>
      <p>
        Technologies employées&nbsp;: HTML, CSS, JavaScript, SVG, et le système de design de l’État.
        Vérifications faites avec Chromium et axe-core.
      </p>
      <h2>Signaler un défaut</h2>
      <p>
        Si vous ne pouvez pas accéder à un contenu ou à un service, dites-le au bureau 4C de la DSS&nbsp;: une
        autre voie vous sera proposée. Par courrier&nbsp;: {editeur.organisme}, {editeur.adresse}.
      </p>
      <h2>Voies de recours</h2>
      <p>
        Si vous avez signalé un défaut qui vous empêche d’accéder à un contenu et que la réponse ne convient
        pas&nbsp;:
      </p>
      <ul>
        <li>
          écrivez au{' '}
          <a
            href="https://formulaire.defenseurdesdroits.fr/"
            target="_blank"
            rel="noreferrer"
            title="Défenseur des droits, formulaire - nouvel onglet"
          >
            Défenseur des droits
          </a>
          &nbsp;;
        </li>
        <li>contactez son délégué dans votre région&nbsp;;</li>
        <li>
          ou envoyez un courrier, gratuit et sans timbre&nbsp;: Défenseur des droits, Libre réponse 71120,
          75342 Paris Cedex 07.
        </li>
      </ul>
    </div>
  )
}
