import { translationOf } from "~/content/translated";
import type { published as english } from "../en/published";

export const published = translationOf<typeof english>()({
  receipts: {
    title: "Reçus des bulletins comptés",
    intro:
      "Un reçu pour chaque bulletin compté, dans l'ordre des caractères. Cet ordre ne dit rien des personnes, des services ni des heures. Les bulletins eux-mêmes ont été détruits.",
    used: { one: "{count} code a été utilisé.", other: "{count} codes ont été utilisés." },
    counted: { one: "{count} bulletin a été compté.", other: "{count} bulletins ont été comptés." },
    difference:
      "Toutes les personnes qui commencent n'envoient pas de bulletin\u00a0: le second nombre peut donc être plus petit. S'il est plus grand, montrez cette page aux représentants du personnel.",
    voided:
      "Bulletins nuls\u00a0: {voided}. Un bulletin qui ne s'ouvre pas ou qui ne correspond pas à l'enquête est nul et ne compte pas.",
    notYet: "Les reçus sont publiés ici une fois l'enquête close.",
    none: "Cette enquête s'est terminée sans résultats et ses bulletins ont été détruits. Il n'y a pas de reçus.",
    label: "Vérifiez votre reçu",
    hint: "La comparaison se fait dans votre navigateur. Rien n'est envoyé.",
    button: "Vérifier",
    listed: "Votre reçu figure dans la liste. Votre bulletin a été compté.",
    notListed:
      "Ce reçu ne figure pas dans la liste. Comparez-le avec ce que vous avez gardé. S'il est exact, parlez-en aux représentants du personnel ou à la personne chargée de la protection des données.",
    perhaps:
      "Si vos réponses étaient déjà arrivées, ce reçu figure sur la liste. S'il n'y figure pas, elles n'ont pas été comptées.",
    incomplete: "Un reçu compte 26 caractères. Saisissez-les tous.",
    list: "Tous les reçus",
  },
  chain: {
    title: "Toutes les enquêtes jusqu'ici",
    intro:
      "Chaque enquête a un document qui contient ses règles\u00a0: dates, nombre de personnes invitées, clés, seuil et promesse. L'empreinte représente ce document.",
    why: "Chaque document contient aussi l'empreinte complète du précédent. Aucun ne peut donc être modifié, ajouté ou retiré après coup sans que toutes les empreintes suivantes changent. Comparez-les avec ce que vous avez gardé.",
    quarter: "Trimestre {quarter}, {year}",
    period: "Du {from} au {to}",
    invited: "{department}\u00a0: {invited} personnes invitées, {spare}",
    spare: { one: "{count} code de remplacement", other: "{count} codes de remplacement" },
    first: "C'était la première enquête.",
    gap: "Le document de l'enquête précédente manque ici. Demandez-en la raison aux RH et parlez-en aux représentants du personnel.",
    json: "Les règles telles qu'elles sont publiées (JSON)",
    button: "Vérifier dans ce navigateur",
    checking: "Vérification en cours",
    matches: "Vérifié\u00a0: le document a bien cette empreinte.",
    differs: "Le document n'a pas cette empreinte, ou dit autre chose que cette page.",
    allRight: "Chaque document a son empreinte, et chacun nomme le précédent.",
    wrong:
      "Quelque chose ne concorde pas. Montrez cette page aux représentants du personnel ou à la personne chargée de la protection des données.",
    notReached: "Les documents n'ont pas pu être récupérés. Réessayez dans un instant.",
    noscript: "La vérification demande JavaScript. Les documents peuvent être lus sans lui.",
  },
  manifest: {
    notFound: "Cette enquête n'existe pas ou n'est pas encore ouverte.",
    unavailable:
      "Les règles enregistrées pour cette enquête ne sont pas celles avec lesquelles elle a été ouverte\u00a0; elles ne sont donc pas affichées comme si elles l'étaient. Prévenez les représentants du personnel ou les RH.",
  },
});
