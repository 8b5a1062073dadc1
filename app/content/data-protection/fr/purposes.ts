import { translationOf } from "~/content/translated";
import type { purposes as english } from "../en/purposes";

export const purposes = translationOf<typeof english>()({
  whatThisIs: [
    "Ce document décrit l’enquête d’{organisation} telle qu’elle est configurée à la date indiquée ci-dessus. Les listes des champs enregistrés sont lues dans la base de données en service, les seuils et les règles de publication dans le programme, les durées et le contact dans les paramètres.",
    "Il est destiné aux salariés, aux représentants du personnel et au délégué à la protection des données. C’est une description, non un avis juridique\u00a0: il revient au responsable du traitement de décider de la base juridique, de la nécessité d’une analyse d’impact et des termes d’un accord.",
  ],
  contents: "Sommaire",
  inShortTitle: "En bref",
  inShort: [
    "Personne ne peut lire les réponses d’une personne à partir de la seule base de données ou de ses sauvegardes. Elles sont scellées dans le navigateur, enregistrées sans nom ni heure, puis détruites une fois comptées.",
    "Résultats de groupe et commentaires sont conservés. Un service n’a de résultats propres qu’à partir de {threshold} réponses\u00a0; en dessous, ils apparaissent mêlés à ceux de l’autre service, ou pas du tout.",
    "Le programme ne montre à personne qui a répondu. Les rappels sont envoyés à tout le monde.",
    "La participation est volontaire. L’invitation le dit, et l’on ne demande à personne pourquoi il ou elle n’a pas participé.",
    "Ce qu’aucun programme ne peut empêcher\u00a0: un employeur qui le modifie, ou qui surveille l’appareil ou le réseau. La partie 5 dit comment on peut s’en apercevoir.",
    "Quiconque a à la fois la base de données et le fichier de clé d’une enquête ouverte peut voir qui a répondu\u00a0; si le serveur détient la clé, cette personne pourrait ouvrir des bulletins plus tôt et voir de qui ils viennent.",
  ],
  title: "À quoi sert l’enquête",
  purposes: [
    "Savoir, une fois par trimestre, comment les deux services vivent leur collaboration.",
    "Choisir ensemble ce qu’il faut changer, trois actions au plus à la fois, et voir plus tard si cela a été utile.",
  ],
  notTitle: "À quoi elle ne sert pas",
  notPurposes: [
    "Évaluer, comparer ou classer des personnes ou des équipes, ou découvrir ce que pense une personne.",
    "Voir qui a participé et qui n’a pas participé.",
    "Décider d’une rémunération, d’une promotion, d’une sanction ou de toute autre chose concernant une personne.",
    "Prendre des décisions automatisées ou faire du profilage. Il n’y a ni l’un ni l’autre.",
  ],
  howItWorksTitle: "Comment elle fonctionne",
  howItWorks: [
    "Les RH tiennent une liste des personnes\u00a0: l’adresse e-mail professionnelle et le service de chacune, et, si on le souhaite, son nom et sa langue. À l’ouverture d’une enquête, la liste est figée et les règles sont inscrites dans un document, le manifeste. Son empreinte figure sur chaque invitation et sur la page de l’enquête, afin que tout le monde puisse voir que les règles sont les mêmes pour tous.",
    "Chaque personne reçoit un code, par e-mail ou sur un coupon tiré d’un récipient. Le navigateur l’échange contre un jeton aléatoire que le serveur signe sans le voir. Quiconque échange un code à la place d’une autre personne, une passerelle de messagerie par exemple, connaît le jeton qui lui correspond.",
    "Les réponses sont scellées dans le navigateur et envoyées avec le jeton, sans le code. Tous les bulletins scellés ont la même longueur.",
    "À la clôture de l’enquête, les bulletins sont ouverts une seule fois, en mémoire, comptés et soumis aux règles de publication. Ce qu’elles laissent passer est conservé comme une publication unique et figée. Bulletins, jetons, codes, liste figée et clés sont détruits.",
    "Quiconque veut vérifier peut comparer un reçu avec la liste des bulletins comptés, publiée après la clôture.",
  ],
});
