import { fr as frame } from "~/content/frame/fr";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  page: {
    backToWave: frame.shared.backToWave,
    print: "Imprimer",
    printing: "Impression",
    whatIsPrinted: frame.shared.whatIsPrinted,
    ballots: {
      documentTitle: "Bulletin papier - Tandem",
      title: "Bulletin papier",
      howTo:
        "Imprimez-le recto verso, à 100\u00a0%. Tous les exemplaires sont identiques\u00a0: ils ne portent ni code ni numéro. Installez une urne fermée\u00a0; elle reçoit les bulletins jusqu’à la veille de la clôture de l’enquête. Ensuite, ils sont {typedIn}, en un seul lot.",
      typedIn: "saisis par deux personnes",
      most: {
        one: "{count} bulletin du service {department} peut être saisi\u00a0: c’est ce qui était prévu à l’ouverture de l’enquête. N’en imprimez pas plus\u00a0; ce qui reviendrait au-delà ne compterait pas.",
        other:
          "{count} bulletins du service {department} au plus peuvent être saisis\u00a0: c’est ce qui était prévu à l’ouverture de l’enquête. N’en imprimez pas plus\u00a0; ce qui reviendrait au-delà ne compterait pas.",
      },
      none: "Aucun bulletin papier n’était prévu pour {department} à l’ouverture de cette enquête\u00a0: aucun ne peut donc être saisi. N’en distribuez pas\u00a0; ce service répond avec le lien ou le coupon.",
      which: "Quel bulletin",
      department: "Service\u00a0:",
    },
    notice: { documentTitle: "Affiche - Tandem" },
    slips: {
      documentTitle: "Coupons - Tandem",
      wave: frame.shared.wave,
      title: "Coupons",
      spareTitle: "Coupons de remplacement",
      slipsOf: "Coupons de {quarter}",
      howToPrintPart: "Partie {part} sur {parts}. A4 ou US Letter, recto, 100\u00a0%.",
      howToPrint: "A4 ou US Letter, recto, 100\u00a0%.",
      show: "Afficher les coupons",
      showPart: "Afficher la partie {part} sur {parts}",
      recorded:
        "Le fait que vous affichiez les coupons pour les imprimer est consigné dans le journal d’audit\u00a0; les codes ne le sont pas.",
      onlyHere: {
        title: "Ces coupons ne fonctionneraient que sur cette machine",
        text: "Tandem ne connaît pas l’adresse à laquelle on l’atteint. Demandez à votre administration de définir PUBLIC_URL avant d’imprimer.",
      },
      problems: {
        "rules-changed":
          "Les règles enregistrées de cette enquête ne sont pas celles avec lesquelles elle a été ouverte\u00a0: aucun coupon n’est donc créé. La page de l’enquête dit ce qui diffère et ce qu’il faut faire.",
        "not-open": "Cette enquête n’est plus ouverte\u00a0: ses coupons ne valent plus rien.",
        "key-missing":
          "Le fichier de clé de cette enquête manque\u00a0: ses coupons ne peuvent pas être créés. Demandez aux personnes qui gèrent le serveur de remettre en place le répertoire des clés.",
      },
      instructions: {
        title: "Distribuer les coupons de {quarter}",
        spareTitle: "Coupons de remplacement de {quarter}",
        noNotes: "La personne qui imprime ou distribue les coupons ne doit pas noter qui tire lequel.",
        noNames:
          "Un coupon ne porte pas de nom. Qu’il en reste ainsi dépend de vous. Vous avez tous les codes en main\u00a0: n’en gardez aucune copie et n’en utilisez aucun.",
        cut: "Imprimez au recto, à 100\u00a0%, et découpez le long des pointillés.",
        bowl: {
          one: "Il y a {count} coupon pour le service {department}\u00a0: pliez-le une fois et mettez-le dans un récipient à part. Mélangez.",
          other:
            "Il y a {count} coupons pour le service {department}\u00a0: pliez chacun une fois et mettez-les dans un récipient à part. Mélangez.",
        },
        draw: "Laissez chaque personne tirer, sans regarder, un coupon du récipient de son propre service.",
        away: "Quelqu’un est absent\u00a0? Une personne du même service peut tirer un coupon à sa place et le déposer, plié, sur le bureau de la personne absente.",
        linkFails:
          "Le lien de quelqu’un ne fonctionne pas\u00a0? Faites-lui tirer un coupon de remplacement de son propre service. Son lien reste valable\u00a0: une seconde réponse de la même personne ne peut pas être reconnue, faites donc appel à la loyauté de chacun.",
        keepSpares: "Gardez les coupons de remplacement ({spares}) dans une enveloppe.",
        spare: "{department}\u00a0: {count}",
        keepSparesForLost:
          "Gardez les coupons de remplacement ({spares}) dans une enveloppe. Une personne qui a perdu son coupon en tire un. Il n’y en a pas d’autres.",
        destroy: "Détruisez ce qui reste après la clôture de l’enquête, le {closes}.",
      },
    },
  },
});
