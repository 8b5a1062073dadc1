import { translationOf } from "~/content/translated";
import type { learners as english } from "../en/learners";

/** The trust model in plain words; SECURITY.md tells the same at more length. */
export const learners = translationOf<typeof english>()({
  title: "Qui peut apprendre quoi",
  who: "Qui",
  learns: "Apprend",
  doesNotLearn: "N’apprend pas",
  rows: {
    colleagues: {
      who: "Les collègues",
      learns: "Ce qui est fait des résultats\u00a0; les reçus de tous les bulletins comptés.",
      not: "Les réponses, les scores de personnes, qui a participé\u00a0; peut-être reconnaissent-ils un commentaire.",
    },
    staff: {
      who: "RH, animation et administration, sur les pages et dans les exports",
      learns:
        "Combien de personnes étaient invitées\u00a0; une fourchette large de participation tant qu’une enquête est ouverte\u00a0; après la clôture, les résultats publiés et les commentaires mot pour mot. Quiconque imprime les coupons pour les RH a en main tous les codes qu’ils portent.",
      not: "Qui a participé. Une réponse individuelle à une affirmation. Un code envoyé par e-mail\u00a0; qui a tiré quel coupon.",
    },
    meeting: {
      who: "Toutes les personnes présentes à une réunion sur le résultat",
      learns:
        "Les chiffres publiés et, sous forme d’une seule fourchette, ce que cinq personnes ou plus d’un service ont estimé ou voté.",
      not: "Ce qu’une personne a estimé ou voté, sauf si d’autres du même service envoient des estimations inventées pour le cerner.",
    },
    trustee: {
      who: "Une personne dépositaire de clé",
      learns:
        "Après la clôture\u00a0: combien de bulletins chaque service a déposés, et quels autres dépositaires sont venus.",
      not: "Les bulletins, les résultats, qui a participé. Quiconque a en outre des copies de la base de données et de son fichier de clé ne peut y ouvrir les bulletins qu’avec les clés d’autant de dépositaires que l’enquête en demande.",
    },
    paperTypists: {
      who: "Les deux personnes qui saisissent les bulletins papier",
      learns: "Ce que porte chaque bulletin papier, son écriture, et combien sont venus de chaque service.",
      not: "De qui il vient, sauf si l’écriture, le commentaire ou une pile très mince le trahit. Les bulletins déposés dans un navigateur.",
    },
    databaseReader: {
      who: "Quiconque a la base de données, son journal des transactions et toutes les sauvegardes, sans le fichier de clé",
      learns:
        "Combien il y a eu de codes et de bulletins. Avec des copies fréquentes, avec un programme qui lit sans cesse ou avec ses propres déclencheurs dans la base\u00a0: dans quel ordre et quand des codes ont été utilisés et des bulletins sont arrivés.",
      not: "À partir de ces seuls fichiers, qui a déposé un bulletin. Ce qu’il dit\u00a0: les bulletins ne peuvent pas être lus sans la clé.",
    },
    keyHolder: {
      who: "La même personne avec le fichier de clé d’une enquête ouverte",
      learns:
        "Qui a utilisé son code et, en observant les fichiers, quel bulletin scellé vient de qui. Pourrait utiliser des codes au nom d’autres personnes. Là où le serveur est seul à détenir les clés\u00a0: pourrait ouvrir des bulletins plus tôt et apprendre ainsi qui a répondu quoi. Après la clôture, le nombre de codes utilisés et celui des bulletins comptés et nuls sont publiés, ce qui révèle certains abus.",
      not: "Là où il y a des dépositaires de clé\u00a0: les réponses, tant qu’il n’y a pas autant d’entre eux qu’il en faut.",
    },
    accessLogs: {
      who: "Quiconque a les journaux d’accès d’un proxy ou d’un réseau",
      learns: "Qu’une adresse a ouvert l’enquête, échangé un code et envoyé un bulletin, et quand.",
      not: "Le code, les réponses.",
    },
    mailSystem: {
      who: "Le système de messagerie",
      learns:
        "Qui a été invité et a reçu les rappels, c’est-à-dire tout le monde. Une passerelle qui ouvre les messages a les liens\u00a0: elle pourrait en utiliser un la première, apprendre par un refus que l’un d’eux a servi, ou mettre à sa place un ticket à elle et reconnaître ainsi le bulletin de cette personne.",
      not: "Les réponses, tant qu’il n’a pas de clé.",
    },
    unevenServer: {
      who: "Un serveur qui traite une personne autrement que les autres",
      learns:
        "Se trahit quand le navigateur vérifie la clé ou quand des collègues comparent leurs empreintes.",
      not: "Rien n’est sûr ici si personne ne compare.",
    },
    inventedPeople: {
      who: "Un service RH qui invite des personnes qui n’existent pas, ou qui connaît les réponses de certaines",
      learns:
        "Cerne celles des autres. Les nombres de personnes invitées figurent dans le manifeste\u00a0: les représentants du personnel devraient les vérifier.",
      not: "Plus que ce que les règles de publication laissent deviner du reste.",
    },
    alteredProgram: {
      who: "Un exploitant qui modifie le programme, ou un employeur qui surveille les appareils ou le réseau",
      learns: "Tout. Aucun programme ne peut l’empêcher.",
    },
    rewriter: {
      who: "Quiconque peut réécrire à la fois la base de données et le fichier de clé d’une enquête ouverte",
      learns: "Pourrait en assouplir les règles\u00a0: dates, seuil, nombres.",
      not: "Ne passerait pas inaperçu\u00a0: quiconque compare les règles publiées avec une empreinte gardée le voit.",
    },
  },
  noticeTitle: "Comment on peut s’apercevoir d’un abus",
  howToNotice: [
    "Comparez l’empreinte de l’invitation avec celles de vos collègues et avec l’affiche, et vérifiez les règles de toutes les enquêtes sur la page que toutes deux indiquent.",
    "Comparez les nombres de personnes invitées avec la taille réelle des services.",
    "Comparez la version indiquée plus haut avec le code source publié, ou faites exploiter la machine par quelqu’un d’indépendant.",
    "Confiez des clés à des personnes, deux sur trois par exemple, et pas seulement à des personnes des RH et de l’informatique\u00a0: les bulletins ne peuvent alors pas être ouverts avant la clôture sans autant d’entre elles ou sans un programme modifié.",
  ],
  remainsTitle: "Ce qui demeure",
  remains: [
    "Une façon d’écrire peut trahir qui a écrit un commentaire. Les commentaires sont facultatifs\u00a0; le navigateur y cherche des noms, et ils sont montrés sans scores.",
    "Dans un petit service, des personnes qui connaissent leurs réponses respectives peuvent cerner celles des autres. Les règles supposent jusqu’à deux personnes de ce genre.",
    "Deux enquêtes peuvent être lues ensemble. Là où jusqu’à trois personnes d’un service sont parties, arrivées ou ont été remplacées, ou jusqu’à trois n’ont pas répondu, les chiffres sont réduits de sorte que quiconque suppose que toutes les autres ont répondu exactement comme avant ne peut exclure aucune de leurs réponses. Là où davantage a changé, ou si presque tout est connu par ailleurs, on peut en deviner plus.",
    "Que quelqu’un a répondu peut être vu par quiconque regarde l’écran ou le réseau à ce moment-là.",
    "Un reçu montre qu’un bulletin a été compté, pas ce qu’il dit\u00a0; on pourrait tout de même demander à quelqu’un de le montrer.",
    "Que personne ne note qui a tiré quel coupon est une règle que des personnes respectent, non quelque chose que le programme peut imposer.",
  ],
});
