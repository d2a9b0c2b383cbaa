import { expect } from '@playwright/test'

/**
 * Une demande que le serveur refuse laisse dans la console l’échec de sa requête, et rien d’autre : on l’attend, car le
 * navigateur le signale parfois après que la page l’a montré, puis on l’oublie, pour que le reste du parcours soit surveillé
 * comme d’habitude.
 */
export async function refusAttendu(
  erreursDuNavigateur: string[],
  statuts: readonly number[] = [400, 409, 422],
): Promise<void> {
  const refus = (erreur: string) => statuts.some((statut) => erreur.includes(`status of ${statut}`))
  await expect.poll(() => erreursDuNavigateur.some(refus), { message: 'le refus attendu' }).toBe(true)
  expect(erreursDuNavigateur.filter((erreur) => !refus(erreur))).toEqual([])
  erreursDuNavigateur.length = 0
}
