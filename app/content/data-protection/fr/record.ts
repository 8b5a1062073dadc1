import { translationOf } from "~/content/translated";
import type { record as english } from "../en/record";
import { operation } from "./operation";

/** Section 12, in the terms of the French text of GDPR art. 30 (1). */
export const record = translationOf<typeof english>()({
  title: "Projet de registre des activités de traitement",
  note: "Un projet pour le registre des activités de traitement (RGPD, art. 30), à vérifier et à compléter par le responsable du traitement.",
  caption: "Registre des activités de traitement",
  rows: {
    name: {
      label: "Nom du traitement",
      text: "Enquête trimestrielle sur la collaboration entre les services {first} et {second}",
    },
    controller: {
      label: "Responsable du traitement",
      text: "{organisation}",
    },
    address: {
      label: "Adresse, représentant",
    },
    officer: {
      label: "Délégué à la protection des données ou contact",
      text: "{contact}",
    },
    purposes: {
      label: "Finalités",
      text: "Mesurer et améliorer la collaboration des services (partie 1)",
    },
    legalBasis: {
      label: "Base juridique",
    },
    persons: {
      label: "Catégories de personnes concernées",
      text: "Salariés des services interrogés\u00a0; personnes ayant un compte",
    },
    data: {
      label: "Catégories de données",
      text: "Adresse e-mail professionnelle, service, nom et langue (liste des personnes)\u00a0; quels e-mails ont été envoyés\u00a0; les comptes et ce qu’ils ont fait. Les réponses sont enregistrées scellées et sans nom\u00a0; les commentaires peuvent révéler qui les a écrits.",
    },
    recipientsInside: {
      label: "Destinataires internes",
      text: "RH, animation et administration, chacune comme le dit la partie 8\u00a0; dépositaires de clé, sans résultats",
    },
    recipientsOutside: {
      label: "Destinataires externes, sous-traitants",
    },
    thirdCountries: {
      label: "Pays tiers",
      text: "Aucun du fait du programme",
    },
    periods: {
      label: "Durées de conservation",
      text: "Partie 7. Liste des personnes\u00a0: {roster} Commentaires\u00a0: {comments}",
    },
    measures: {
      label: operation.measuresTitle,
      text: "Partie 10",
    },
    impactAssessment: {
      label: "Analyse d’impact (art. 35)\u00a0: nécessaire ou non, et avec quel résultat",
    },
    worksAgreement: {
      label: "Accord d’entreprise, date",
    },
  },
});
