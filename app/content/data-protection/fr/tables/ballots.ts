import { translationOf } from "~/content/translated";
import type { ballotTables as english } from "../../en/tables/ballots";
import { words } from "./words";

/** What is stored of ballots and of what is counted from them. {roster} and {comments} come from the settings. */
export const ballotTables = translationOf<typeof english>()({
  claim: {
    what: "Une ligne pour chaque code d’une enquête ouverte, utilisé ou non.",
    why: "Pour qu’un code donne un bulletin, et pas davantage.",
    kept: "Jusqu’à la fin de l’enquête.",
    seenBy:
      "Personne sur une page. Quiconque a en plus le fichier de clé de l’enquête peut voir à qui est le code et s’il a été utilisé\u00a0; sans ce fichier, des copies faites avant et après montrent qu’un code a été utilisé, mais non à qui il est\u00a0; et quiconque a un code peut le découvrir en le consommant.",
    columns: {
      codeMac: "Condensat à clé d’un code. Le code lui-même n’est pas enregistré.",
      waveId: "L’enquête.",
      departmentIndex: words.whichDepartment,
      blindedMac:
        "Condensat à clé du jeton masqué pour lequel le code a été utilisé, ou un remplissage d’apparence identique.",
    },
  },
  ballot: {
    what: "Les réponses telles qu’elles ont été scellées dans le navigateur, chacune avec un jeton aléatoire. Ni heure, ni numéro d’ordre, ni nom, ni code\u00a0; l’ordre dans lequel elles sont arrivées peut être lu dans le journal des transactions jusqu’à ce qu’il soit vidé, une demi-minute au plus, sauf si un autre programme lit la base de données.",
    why: "Pour compter chaque bulletin une fois à la clôture de l’enquête.",
    kept: "Jusqu’à la fin de l’enquête\u00a0; détruits ensuite en même temps que la clé.",
    seenBy:
      "Personne sur une page. Les bulletins sont ouverts une seule fois, en mémoire, comptés et détruits. Quiconque a la clé qui ouvre les bulletins pourrait les lire avant.",
    columns: {
      token: "Nombre aléatoire créé dans le navigateur et signé sans être vu\u00a0; il arrive sans le code.",
      waveId: "L’enquête.",
      departmentIndex: words.whichDepartment,
      sealed:
        "Réponses et commentaire, chiffrés dans le navigateur et complétés à la même longueur pour tout le monde.",
      mac: "Condensat à clé qui montre que le bulletin a été déposé avec un jeton de cette enquête\u00a0; calculé à partir du jeton et du bulletin, il ne dit rien d’autre.",
    },
  },
  shareBox: {
    what: "Ce que les dépositaires de clé ont donné pour ouvrir les bulletins d’une enquête close, chiffré pour une clé extérieure à la base de données.",
    why: "Pour que les dépositaires n’aient pas à venir en même temps, et que rien ne doive être donné deux fois après une panne.",
    kept: "Jusqu’à la fin de l’enquête\u00a0; détruit ensuite en même temps que les bulletins et la clé.",
    seenBy: "Personne sur une page\u00a0; la page de l’enquête indique qu’un dépositaire a donné sa part.",
    columns: {
      waveId: "L’enquête.",
      position: "Lequel des dépositaires.",
      box: "Une part pour chaque bulletin, chiffrée. Sans la clé propre au serveur et les parts d’autres dépositaires, elle n’ouvre rien.",
      postedAt: "Quand elle a été donnée.",
    },
  },
  usedKey: {
    what: "Clés publiques d’enquêtes qui ont été ouvertes.",
    why: "Pour qu’aucune clé ne serve à une deuxième enquête.",
    kept: words.forGood,
    seenBy: "Personne sur une page\u00a0; chacune figure dans le manifeste de son enquête.",
    columns: {
      publicKey: "Une clé publique d’une enquête. Elle n’ouvre rien.",
    },
  },
  comment: {
    what: "Les commentaires que les règles permettent de montrer, dans un ordre aléatoire.",
    why: "Pour que les services puissent dire avec leurs mots ce qui aiderait.",
    kept: "{comments}",
    seenBy: "RH, animation et administration\u00a0; à l’impression, seulement ceux dont l’auteur l’a permis.",
    columns: {
      waveId: "L’enquête.",
      key: "Nombre aléatoire qui décide de l’ordre.",
      departmentIndex:
        "Premier ou second service\u00a0; vide là où les commentaires des deux ont été mélangés.",
      text: "Le commentaire, 500 caractères au plus. Ni réponse, ni score, ni heure, ni langue ne l’accompagne.",
      mayBeQuoted: "Si l’auteur a permis de le citer dans un document imprimé.",
    },
  },
  release: {
    what: "Le résultat unique d’une enquête, tel que les règles de publication le laissent sortir. Il n’est jamais modifié ni recalculé.",
    why: "Pour en tirer les rapports, les évolutions et les plans.",
    kept: words.forGood,
    seenBy: words.seenByResults,
    columns: {
      waveId: "L’enquête.",
      relationshipId: "La paire de services.",
      methodVersion: "Version de la méthode qui l’a calculé.",
      content:
        "Les chiffres publiés\u00a0: des résultats de groupe seulement, arrondis comme l’exigent les règles.",
      receipts:
        "Reçus de tous les bulletins comptés, dans l’ordre de leurs caractères. Un reçu ne montre pas ce qui a été répondu.",
      restoredAt: words.restored,
    },
  },
});
