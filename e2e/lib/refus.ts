import { expect } from '@playwright/test'

/**
 * Une saisie que le serveur refuse laisse dans la console l’échec de sa requête, et rien d’autre : on l’attend, puis on l’oublie,
 * pour que le reste du parcours soit surveillé comme d’habitude.
 */
export function refusAttendu(erreursDuNavigateur: string[]): void {
  expect(erreursDuNavigateur.filter((erreur) => !/status of 4(00|09|22)/.test(erreur))).toEqual([])
  erreursDuNavigateur.length = 0
}
