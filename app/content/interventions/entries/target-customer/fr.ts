import type { EntryWords } from "../../entry";

export const targetCustomer = {
  name: "Atelier : nos clients cibles",
  purpose:
    "{first} et {second} s'accordent sur les clients pour lesquels tous deux travaillent et sur les signes qu'il est temps de les approcher.",
  whyItWorks:
    "Chaque service porte en lui une image du client, faite des cas qu'il voit. Tant que les deux images diffèrent, tout débat sur les leads porte en fait sur elles. Écrites séparément et mises à l'épreuve de vrais clients, elles montrent où elles s'écartent et quand vient le bon moment.",
  prerequisites: [
    {
      text: "Huit clients des deux dernières années sont à disposition, quatre bons et quatre regrettés, avec ce qui s'est passé.",
    },
  ],
  whoFirst: "Direction de {first} et trois personnes qui gagnent et gardent des clients",
  whoSecond: "Direction de {second} et trois personnes qui décident à qui s'adresser",
  runSheet: [
    {
      what: "Cadre",
      how: "À la fin, une page : pour qui nous sommes faits, pour qui non et quand il est trop tôt. Produits et prix sont pour un autre jour.",
    },
    {
      what: "Deux images, chacun pour soi",
      how: "Chacun remplit seul la partie 1, avec ce qui se voit de l'extérieur. Personne ne parle.",
    },
    {
      what: "Les poser côte à côte",
      how: "Lisez une ligne chacun, à tour de rôle. Même ligne, même place au mur. Marquez les écarts entre les services ; ne tranchez pas encore.",
    },
    {
      what: "Essai sur huit clients",
      how: "Cachez ce qu'ils sont devenus. D'après l'ébauche : y serions-nous allés ? Puis découvrez. Chaque erreur change une ligne ; un cas prend trois à quatre minutes.",
    },
    {
      what: "Trop tôt, ou le moment",
      how: "À quels signes serions-nous venus trop tôt ? À quels signes était-ce le moment ? Qui regarde, qui attend ? Quatre paires au plus.",
    },
    {
      what: "Signer",
      how: "Les deux directions signent et nomment le jour à partir duquel contacts et visites suivent cette page. Révision dans trois mois.",
    },
  ],
  roles: [
    {
      role: "Animation",
      does: "Garde l'issue des huit cas cachée jusqu'à ce que chacun ait jugé et demande ce qui se voit.",
    },
    {
      role: "Deux rédacteurs",
      does: "Un de chaque service ; écrivent la page avec des mots qu'un nouveau comprend.",
    },
  ],
  materials: [
    "Feuilles des clients cibles",
    "Huit clients sur une page chacun, l'issue au verso",
    "Cartes, un mur",
  ],
  scriptHints: [
    "« Qu'aurait-on pu voir avant le premier appel ? »",
    "« Bon client : à quoi, et pour qui ? »",
    "« Était-ce le mauvais client, ou le bon trop tôt ? »",
  ],
  risks: [
    "La page décrit tout le monde : rayez jusqu'à ce que l'un des huit ait été refusé.",
    "On juge d'après l'issue : c'est pourquoi elle reste cachée.",
    "Personne n'est refusé ensuite : nommez les trois premiers.",
  ],
  notWhen: [
    "Vous vendez à quelques clients connus par leur nom : travaillez à une page pour chacun.",
    "Une telle page a moins de six mois : éprouvez-la sur de nouveaux cas.",
  ],
  firstStep:
    "Faites choisir par une personne de chaque côté quatre clients, deux bons et deux regrettés, et noter ce qu'on savait avant le premier appel.",
  signOfSuccess:
    "Au bout d'un mois, les deux côtés trient séparément dix nouveaux noms et s'accordent sur au moins huit.",
  followUp: {
    afterTwoWeeks: "Listes et formulaires portent-ils les mots de la page ?",
    afterSixWeeks: "Triez dix nouveaux noms des deux côtés ; apportez les désaccords à la révision.",
  },
  ideas: ["Target customer", "When to make a move"],
} as const satisfies EntryWords;
