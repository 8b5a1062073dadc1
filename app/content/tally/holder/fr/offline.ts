import { translationOf } from "~/content/translated";
import type { offline as englishOffline } from "../en/offline";

export const offline = translationOf<typeof englishOffline>()({
  page: {
    summary: "Utiliser votre clé sans cette page",
    why: "Qui modifie le programme sur le serveur pourrait aussi modifier cette page. Il ne peut pas modifier une page enregistrée, qui fonctionne sans réseau\u00a0: ses propres règles ne la laissent rien envoyer.",
    check:
      "Enregistrez la page et la liste. Comparez le SHA-256 de la page à la liste de la version, qu’une personne indépendante établit à partir du code source (npm run verify-page -- --list).",
    use: "Ouvrez la page enregistrée sur un ordinateur de votre choix, de préférence sans réseau. Donnez-lui la liste, votre fichier de clé et votre phrase secrète, et enregistrez le fichier qu’elle produit.",
    bring: "Revenez remettre ce fichier ici.",
    savePage: "Enregistrer la page",
    saveList: "Enregistrer la liste des feuilles",
    part: "Le fichier produit par la page enregistrée",
    handIn: "Le remettre",
    title: "Utiliser votre clé sans le serveur",
    lead: "Cette page a été enregistrée depuis Tandem et n’atteint aucun réseau. Ce que vous choisissez et saisissez reste dans ce navigateur\u00a0; seul le fichier qu’il produit pour le serveur en sort, quand vous le remettez.",
    sheetsFile: "Liste des feuilles",
    sheetsHint: "Son nom commence par tandem-sheets et finit par .json.",
    closes: "Close le",
    made: "Votre part est prête",
    save: "Enregistrer votre part",
    after:
      "Remettez le fichier sur la page d’où vous avez enregistré la liste. Il est verrouillé pour le serveur et n’ouvre rien sans les autres clés nécessaires. Gardez votre propre clé pour l’instant.",
  },
  script: {
    noList: "Choisissez la liste des feuilles.",
    badList:
      "Ce n’est pas une liste de feuilles ouvertes avec plusieurs clés, ou elle est endommagée. Enregistrez-la de nouveau.",
    noPart: "Choisissez le fichier produit par la page enregistrée.",
    badPart: "Ce n’est pas un tel fichier, ou il appartient à une autre enquête.",
  },
});
