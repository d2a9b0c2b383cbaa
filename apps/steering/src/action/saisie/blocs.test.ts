import { unIndicateur, unJalon } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { bloc, nommerLeBloc } from './blocs.ts'

const suivi = {
  jalons: [unJalon({ id: 'j1', libelle: 'Recette' })],
  indicateurs: [unIndicateur({ id: 'i1', libelle: 'Part reprise' })],
}

describe('une saisie est nommée comme l’agent la connaît', () => {
  test.each([
    [bloc.meteo, 'la météo et la synthèse', 'synthese'],
    [bloc.rubrique(3), 'la rubrique 3, «\u00a0Feuille de route\u00a0»', 'fiche'],
    [bloc.jalon('j1'), 'le jalon «\u00a0Recette\u00a0»', 'feuille-de-route'],
    [bloc.compteRendu('j1'), 'le jalon «\u00a0Recette\u00a0»', 'feuille-de-route'],
    [bloc.valeur('i1'), 'l’indicateur «\u00a0Part reprise\u00a0»', 'indicateurs'],
    [bloc.decisionDHorizon('r1'), 'la décision sur l’horizon', 'synthese'],
  ])('%s', (cle, nom, onglet) => {
    expect(nommerLeBloc(cle, suivi)).toEqual({ nom, onglet })
  })

  test('même quand son objet a été supprimé', () => {
    expect(nommerLeBloc(bloc.jalon('disparu'), suivi).nom).toBe('un jalon supprimé depuis')
    expect(nommerLeBloc(bloc.valeur('disparu'), suivi).nom).toBe('un indicateur supprimé depuis')
  })
})
