import { longueurs } from '@sssi/domain'
import { etatsDeProduit, gravites, libelleEtatDeProduit, libelleGravite } from '@sssi/domain/cyber'
import { ChampListe, ChampLong, ChampTexte } from '@sssi/page/champs'
import { idDuChamp } from '@sssi/page/id-du-champ'
import type { ReactNode } from 'react'
import { Formulaire } from '../commun/saisie/formulaire.tsx'
import type { Saisie } from '../commun/saisie/use-saisie.ts'
import { ChampsDeDiffusion } from '../diffusion/champs-de-diffusion.tsx'
import { LignesRepetees } from './lignes-repetees.tsx'
import { lecturesDuBulletin, type SaisieDeBulletin } from './saisie-de-bulletin.ts'

interface Proprietes {
  readonly saisie: Saisie<SaisieDeBulletin>
  readonly titre: string
  /** La diffusion d’un bulletin publié se change sur sa fiche. */
  readonly avecDiffusion: boolean
  readonly autresBoutons?: ReactNode
  /** Ce qui précède les champs : ce que la vérification a trouvé. */
  readonly enTete?: ReactNode
}

type Repete = 'vulnerabilites' | 'produits' | 'liens'

const erreursDe = (erreurs: Readonly<Record<string, string>>, champ: Repete): Record<string, string> =>
  Object.fromEntries(
    Object.entries(erreurs)
      .filter(([cle]) => cle === champ || cle.startsWith(`${champ}.`))
      .map(([cle, phrase]) => [cle.slice(champ.length + 1), phrase]),
  )

/** La rédaction d’un bulletin : ce qu’il dit, ce qu’il touche, à qui il va. */
export function FormulaireDeBulletin({ saisie, titre, avecDiffusion, autresBoutons, enTete }: Proprietes) {
  const { valeurs, erreurs, cle } = saisie
  const repete = <C extends Repete>(champ: C) => ({
    id: idDuChamp(cle, champ),
    lignes: valeurs[champ],
    changer: (lignes: SaisieDeBulletin[C]) => saisie.changer({ [champ]: lignes }),
    erreurs: erreursDe(erreurs, champ),
  })
  return (
    <Formulaire
      saisie={saisie}
      titre={titre}
      lectures={lecturesDuBulletin}
      bouton="Enregistrer le brouillon"
      autresBoutons={autresBoutons}
    >
      {enTete}
      <ChampTexte saisie={saisie} nom="titre" libelle="Titre" aide="Le produit et le risque, en une ligne." />
      <ChampListe
        saisie={saisie}
        nom="gravite"
        libelle="Gravité pour la sphère"
        options={gravites.map((valeur) => ({ valeur, libelle: libelleGravite(valeur) }))}
      />
      <ChampLong
        saisie={saisie}
        nom="resume"
        libelle="Résumé"
        aide="Ce qui se passe, et ce que cela permet à un attaquant."
        lignes={6}
        longueur={longueurs.rubrique}
      />
      <LignesRepetees
        {...repete('vulnerabilites')}
        legende="Vulnérabilités"
        aide="La note CVSS se calcule du vecteur."
        quoi="une vulnérabilité"
        max={100}
        vide={{ cve: '', titre: '', vecteur: '' }}
        champs={[
          { cle: 'cve', libelle: 'CVE', aide: 'Par exemple CVE-2026-1234 ; vide si aucune n’est attribuée.' },
          { cle: 'titre', libelle: 'Ce qu’elle est' },
          { cle: 'vecteur', libelle: 'Vecteur CVSS', aide: 'CVSS:3.1/… ou CVSS:4.0/…' },
        ]}
      />
      <LignesRepetees
        {...repete('produits')}
        legende="Produits"
        aide="Un bulletin qui décrit une vulnérabilité dit au moins un produit."
        quoi="un produit"
        max={200}
        vide={{ editeur: '', nom: '', versions: '', etat: 'affecte' }}
        champs={[
          { cle: 'editeur', libelle: 'Éditeur' },
          { cle: 'nom', libelle: 'Produit' },
          { cle: 'versions', libelle: 'Versions' },
          {
            cle: 'etat',
            libelle: 'État',
            choix: etatsDeProduit.map((valeur) => ({ valeur, libelle: libelleEtatDeProduit(valeur) })),
          },
        ]}
      />
      <ChampLong
        saisie={saisie}
        nom="remediation"
        libelle="Remédiation"
        aide="Ce qu’il faut faire, et en attendant de pouvoir le faire."
        lignes={5}
        longueur={longueurs.rubrique}
      />
      <LignesRepetees
        {...repete('liens')}
        legende="Liens"
        aide="Les documents de l’éditeur, les avis repris."
        quoi="un lien"
        max={50}
        vide={{ titre: '', url: '' }}
        champs={[
          { cle: 'titre', libelle: 'Ce que c’est' },
          { cle: 'url', libelle: 'Adresse', aide: 'Complète : https://…' },
        ]}
      />
      <ChampTexte
        saisie={saisie}
        nom="reponseAttendueLe"
        libelle="Réponse attendue avant le"
        aide="Ce jour-là, ceux qui n’auront pas répondu seront relancés."
        sorte="date"
      />
      {avecDiffusion && (
        <ChampsDeDiffusion
          id={cle}
          valeur={valeurs.diffusion}
          changer={(diffusion) => saisie.changer({ diffusion })}
          erreurs={erreurs}
        />
      )}
    </Formulaire>
  )
}
