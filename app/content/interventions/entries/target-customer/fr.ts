import type { EntryWords } from "../../entry";

export const targetCustomer = {
  name: "Atelier\u00a0: nos clients cibles",
  purpose:
    "{first} et {second} s’accordent sur les clients pour lesquels tous deux travaillent et sur les signes qu’il est temps de les approcher.",
  whyItWorks:
    "Chaque service porte en lui une image du client, faite des cas qu’il voit. Tant que les deux images diffèrent, tout débat sur les leads porte en fait sur elles. Écrites séparément et mises à l’épreuve de vrais clients, elles montrent où elles s’écartent et quand vient le bon moment.",
  prerequisites: [
    {
      text: "Huit clients des deux dernières années sont à disposition, quatre bons et quatre décevants, avec ce qui s’est passé.",
    },
  ],
  whoFirst: "Responsable du service {first} et trois personnes qui gagnent et gardent des clients",
  whoSecond: "Responsable du service {second} et trois personnes qui décident à qui s’adresser",
  runSheet: [
    {
      what: "Cadre",
      how: "À la fin, une page\u00a0: pour qui nous sommes faits, pour qui nous ne le sommes pas et quand il est trop tôt. Produits et prix sont pour un autre jour.",
    },
    {
      what: "Deux images, chacun pour soi",
      how: "Chacun remplit seul la partie 1, avec ce qui se voit de l’extérieur. Personne ne parle.",
    },
    {
      what: "Les poser côte à côte",
      how: "Lisez une ligne chacun, à tour de rôle. Même ligne, même place au mur. Marquez les écarts entre les services\u00a0; ne tranchez pas encore.",
    },
    {
      what: "Essai sur huit clients",
      how: "Cachez ce qu’ils sont devenus. D’après l’ébauche\u00a0: y serions-nous allés\u00a0? Puis découvrez. Chaque erreur change une ligne\u00a0; un cas prend trois à quatre minutes.",
    },
    {
      what: "Trop tôt, ou le moment",
      how: "À quels signes serions-nous venus trop tôt\u00a0? À quels signes était-ce le moment\u00a0? Qui regarde, qui attend\u00a0? Quatre couples de signes au plus.",
    },
    {
      what: "Signer",
      how: "Les deux responsables de service signent et nomment le jour à partir duquel contacts et visites suivent cette page. Révision dans trois mois.",
    },
  ],
  roles: [
    {
      role: "Animation",
      does: "Garde l’issue des huit cas cachée jusqu’à ce que chacun ait jugé et demande ce qui se voit.",
    },
    {
      role: "Deux personnes à la rédaction",
      does: "Une de chaque service\u00a0; écrivent la page avec des mots que comprend une personne nouvelle.",
    },
  ],
  materials: [
    "Fiches «\u00a0Clients cibles\u00a0»",
    "Huit clients sur une page chacun, l’issue au verso",
    "Cartes, un mur",
  ],
  scriptHints: [
    "«\u00a0Qu’aurait-on pu voir avant le premier appel\u00a0?\u00a0»",
    "«\u00a0Bon client\u00a0: en quoi, et pour qui\u00a0?\u00a0»",
    "«\u00a0Était-ce le mauvais client, ou le bon trop tôt\u00a0?\u00a0»",
  ],
  risks: [
    "La page décrit tout le monde\u00a0: rayez jusqu’à ce que l’un des huit ait été refusé.",
    "On juge d’après l’issue\u00a0: c’est pourquoi elle reste cachée.",
    "Personne n’est refusé ensuite\u00a0: nommez les trois premiers.",
  ],
  notWhen: [
    "Vous vendez à quelques clients connus par leur nom\u00a0: travaillez à une page pour chacun.",
    "Une telle page a moins de six mois\u00a0: éprouvez-la sur de nouveaux cas.",
  ],
  firstStep:
    "Faites choisir par une personne de chaque côté quatre clients, deux bons et deux décevants, et noter ce qu’on savait avant le premier appel.",
  signOfSuccess:
    "Au bout d’un mois, les deux côtés trient séparément dix nouveaux noms et s’accordent sur au moins huit.",
  followUp: {
    afterTwoWeeks: "Listes et formulaires portent-ils les mots de la page\u00a0?",
    afterSixWeeks: "Triez dix nouveaux noms des deux côtés\u00a0; apportez les désaccords à la révision.",
  },
  ideas: ["Target customer", "When to make a move"],
} as const satisfies EntryWords;
