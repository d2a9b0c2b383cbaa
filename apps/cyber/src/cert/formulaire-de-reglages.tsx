import { chapitresRfc2350, documentRfc2350, longueursDesReglages, rubriquesEcrites } from '@sssi/domain/cyber'
import type { RouterOutputs } from '@sssi/api/client'
import { ChampCases, ChampLong, ChampTexte } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { useState } from 'react'
import { useApi } from '../api.ts'
import type { LecturesDesChamps } from '../commun/saisie/conflit.tsx'
import { Formulaire } from '../commun/saisie/formulaire.tsx'
import { useSaisie } from '../commun/saisie/use-saisie.ts'
import { Sommaire } from '../commun/sommaire.tsx'
import { useRelire } from '../commun/use-relire.ts'
import { ChampClientele } from './champ-clientele.tsx'
import { Document } from './document.tsx'
import { reglagesDe, valeursDe, type ValeursDeReglages } from './valeurs-de-reglages.ts'

const langues = [
  { valeur: 'fr', libelle: 'Français' },
  { valeur: 'en', libelle: 'Anglais' },
  { valeur: 'de', libelle: 'Allemand' },
  { valeur: 'es', libelle: 'Espagnol' },
  { valeur: 'it', libelle: 'Italien' },
]

const lectures = {
  sigle: { nom: 'Nom court' },
  nom: { nom: 'Nom complet' },
  courriel: { nom: 'Courriel' },
  telephone: { nom: 'Téléphone' },
  clePgp: { nom: 'Clé OpenPGP' },
  empreintePgp: { nom: 'Empreinte de la clé' },
  politique: { nom: 'Politique de signalement' },
  remerciements: { nom: 'Page de remerciements' },
  langues: { nom: 'Langues' },
  expireLe: { nom: 'À revoir avant le' },
  clientele: { nom: 'Clientèle' },
  ...Object.fromEntries(
    rubriquesEcrites.map(({ cle, numero, titre }) => [`rubriques.${cle}`, { nom: `${numero} ${titre}` }]),
  ),
} as LecturesDesChamps<ValeursDeReglages>

const idDuChapitre = (numero: string) => `reglages-${numero}`

const parties = [
  { id: 'reglages-equipe', titre: 'L’équipe' },
  ...chapitresRfc2350.map(({ numero, titre }) => ({
    id: idDuChapitre(numero),
    titre: `${numero}. ${titre}`,
  })),
  { id: 'reglages-security-txt', titre: 'security.txt' },
  { id: 'reglages-clientele', titre: 'Clientèle' },
]

type Lus = RouterOutputs['cyber']['reglages']['get']

/** Tous les réglages du CERT, et l’aperçu de ce qu’ils publieraient tels qu’ils sont écrits à l’écran. */
export function FormulaireDeReglages({ lus }: { readonly lus: Lus }) {
  const mutation = useMutation(useApi().cyber.reglages.save.mutationOptions())
  const relire = useRelire('reglages')
  const [apercu, setApercu] = useState(false)
  const saisie = useSaisie<ValeursDeReglages>({
    cle: 'reglages-du-cert',
    depart: valeursDe(lus.reglages),
    version: lus.version,
    async envoyer(valeurs, version) {
      await mutation.mutateAsync({ version, reglages: reglagesDe(valeurs) })
      // Relu avant que la saisie ne s’efface : l’écran ne repasse pas par les valeurs d’avant.
      await relire()
    },
    confirmation: 'Les réglages sont enregistrés.',
    surConflit: relire,
  })
  const chapitres = documentRfc2350(reglagesDe(saisie.valeurs), {
    urlPublique: window.location.origin,
    modifieLe: lus.aujourdhui,
  })
  return (
    <>
      <Sommaire parties={parties} />
      <Formulaire
        saisie={{
          ...saisie,
          // L’API nomme les champs depuis la racine de sa saisie.
          erreurs: Object.fromEntries(
            Object.entries(saisie.erreurs).map(([champ, phrase]) => [
              champ.replace(/^reglages\./, ''),
              phrase,
            ]),
          ),
        }}
        lectures={lectures}
        titre="Régler le CERT"
        autresBoutons={
          <Button
            type="button"
            priority="secondary"
            nativeButtonProps={{ 'aria-expanded': apercu }}
            onClick={() => setApercu(!apercu)}
          >
            {apercu ? 'Fermer l’aperçu' : 'Aperçu'}
          </Button>
        }
      >
        <h2 id="reglages-equipe" className="fr-h4">
          L’équipe
        </h2>
        <ChampTexte saisie={saisie} nom="sigle" libelle="Nom court" aide="Par exemple : CERT-Exemple." />
        <ChampTexte saisie={saisie} nom="nom" libelle="Nom complet" />
        <ChampTexte saisie={saisie} nom="courriel" libelle="Courriel" sorte="email" />
        <ChampTexte
          saisie={saisie}
          nom="telephone"
          libelle="Téléphone"
          aide="Par exemple : +33 1 99 00 00 00."
          sorte="tel"
        />
        <ChampLong
          saisie={saisie}
          nom="clePgp"
          libelle="Clé publique OpenPGP (facultatif)"
          longueur={longueursDesReglages.cle}
          lignes={3}
        />
        <ChampTexte
          saisie={saisie}
          nom="empreintePgp"
          libelle="Empreinte de la clé (facultatif)"
          aide="Dix groupes de quatre caractères."
        />
        {chapitresRfc2350.map((chapitre) => {
          const ecrites = rubriquesEcrites.filter(
            ({ numero }) => numero === chapitre.numero || numero.startsWith(`${chapitre.numero}.`),
          )
          return (
            <div key={chapitre.numero}>
              <h2 id={idDuChapitre(chapitre.numero)} className="fr-h4 fr-mt-4w">
                {chapitre.numero}. {chapitre.titre}
              </h2>
              {ecrites.map(({ cle, numero, titre, attendu, requise }) => (
                <ChampLong
                  key={cle}
                  saisie={saisie}
                  nom={`rubriques.${cle}`}
                  libelle={`${numero} ${titre}${requise ? '' : ' (facultatif)'}`}
                  aide={attendu}
                  longueur={longueursDesReglages.rubrique}
                  lignes={3}
                />
              ))}
            </div>
          )
        })}
        <h2 id="reglages-security-txt" className="fr-h4 fr-mt-4w">
          security.txt
        </h2>
        <ChampTexte
          saisie={saisie}
          nom="expireLe"
          libelle="Réglages à revoir avant le"
          aide="Un an au plus. Passé ce jour, security.txt n’est plus publié tant que personne n’a relu."
          sorte="date"
        />
        <ChampTexte
          saisie={saisie}
          nom="politique"
          libelle="Politique de signalement (facultatif)"
          aide="Adresse en https. Sans elle : la page publique du CERT."
          sorte="url"
        />
        <ChampTexte
          saisie={saisie}
          nom="remerciements"
          libelle="Page de remerciements (facultatif)"
          sorte="url"
        />
        <ChampCases saisie={saisie} nom="langues" libelle="Langues lues par l’équipe" options={langues} />
        <h2 id="reglages-clientele" className="fr-h4 fr-mt-4w">
          Clientèle
        </h2>
        <p>
          Les clients d’un organisme destinataire lisent aussi ce qui est marqué TLP:AMBER. TLP:AMBER+STRICT
          ne va pas jusqu’à eux.
        </p>
        <ChampClientele saisie={saisie} />
      </Formulaire>
      {apercu && (
        <section aria-labelledby="apercu-du-cert" className="fr-mt-6w">
          <h2 id="apercu-du-cert" className="fr-h3">
            Aperçu
          </h2>
          <Document chapitres={chapitres} niveau={3} />
        </section>
      )}
    </>
  )
}
