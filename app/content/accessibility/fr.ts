import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  title: "Accessibilité",
  lead: "Tout le monde doit pouvoir répondre. Cette page dit ce qui a été vérifié, ce qui ne l’a pas été et ce qui fonctionne mal.",
  aim: "Tandem vise les WCAG 2.2 au niveau AA\u00a0; la norme EN 301 549 repose sur une édition de ces mêmes règles. Personne de l’extérieur n’a certifié qu’il y répond.",
  checkedTitle: "Ce qui a été vérifié",
  checked: [
    "Chaque page de l’enquête par un programme (axe-core) dans Chromium, en clair et en sombre, à la largeur d’un téléphone.",
    "Une visite entière au clavier seul, et chaque page à 320 pixels de large sans défilement latéral.",
    "Les pages des RH, la réunion et les documents imprimés par le même programme, en partie.",
  ],
  notCheckedTitle: "Ce qui n’a pas été vérifié",
  notChecked: [
    "Les lecteurs d’écran eux-mêmes (NVDA, JAWS, VoiceOver, TalkBack), la commande vocale et les contacteurs. Personne n’a écouté les pages\u00a0; on a vérifié ce qu’un programme y trouve.",
    "Firefox et Safari, les plages braille, et les navigateurs plus anciens que ceux que cite le mode d’emploi de Tandem.",
  ],
  limitsTitle: "Limites connues",
  limits: [
    "Pour passer une enquête commencée à un autre appareil, il faut un appareil photo ou taper 65 caractères. Répondre sur un seul appareil ne demande ni l’un ni l’autre.",
    "Si le navigateur est trop ancien, une phrase apparaît après douze secondes et n’est pas lue automatiquement.",
    "Les bulletins papier sont faits pour les yeux. Qui ne peut pas lire l’imprimé répond par le lien ou le coupon.",
    "Qu’un document imprimé en PDF soit balisé ou non dépend du navigateur.",
  ],
  contactTitle: "Si quelque chose vous empêche de répondre",
  contact:
    "Dites-le à {contact}. Vous n’avez à dire ni pourquoi vous demandez, ni ce que vous répondriez. Une autre façon de répondre, par exemple sur papier, doit compter autant.",
  hr: "votre service RH ou à vos représentants du personnel",
});
