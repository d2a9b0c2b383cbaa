export interface Reponse {
    readonly statut: number;
    readonly corps: string;
    /** De l’envoi au dernier octet reçu. */
    readonly ms: number;
}
export interface Client {
    /** Une lecture. */
    lire(procedure: string, entree?: unknown): Promise<Reponse>;
    /** Un changement. */
    changer(procedure: string, entree: unknown): Promise<Reponse>;
    fermer(): void;
}
/** Le chemin d’une lecture tRPC, tel que le navigateur l’écrit. */
export declare function cheminDe(procedure: string, entree?: unknown): string;
/**
 * Un client sur une seule connexion gardée ouverte, au plus près du réseau : `fetch` ajouterait son propre temps à celui du
 * serveur. Il accepte la réponse sans compression, pour ne mesurer que le portail.
 */
export declare function creerClient(adresse: string, jeton: string): Client;
/** Le résultat d’une procédure ; s’arrête si elle a refusé : une mesure prise sur des refus ne vaudrait rien. */
export declare function resultat<T>({ statut, corps }: Reponse): T;
