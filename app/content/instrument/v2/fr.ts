import { translationOf } from "~/content/translated";
import type { instrumentV2En } from "./en";

export const instrumentV2Fr = translationOf<typeof instrumentV2En>()({
  language: "fr",
  lead: "Ces trois derniers mois, à quelle fréquence était-ce le cas\u00a0?",
  options: ["Jamais", "Rarement", "Parfois", "Souvent", "Toujours"],
  dontKnow: "Je ne sais pas / pas survenu",
  dimensions: {
    communication: {
      name: "Échanges dans les deux sens",
      description: "Comment les nouvelles et les connaissances circulent entre {first} et {second}.",
    },
    definitions: {
      name: "Définitions et passages de relais",
      description:
        "Ce que les mots veulent dire, qui fait quoi, et ce qui se passe quand le travail change de mains.",
    },
    "joint-work": {
      name: "Travail commun",
      description: "Ce que les services {first} et {second} prévoient et font ensemble.",
    },
    "shared-goals": {
      name: "Objectifs, indicateurs et reconnaissance partagés",
      description: "Ce qui compte comme réussite, et pour qui.",
    },
    leadership: {
      name: "Direction, rôles et organisation",
      description: "Comment se règlent les décisions, les priorités et le temps entre les deux services.",
    },
    trust: {
      name: "Confiance et équité",
      description: "Comment on se traite d'un service à l'autre, y compris quand c'est difficile.",
    },
  },
  mirror: {
    name: "Les deux côtés",
    description:
      "Deux choses, demandées chaque fois pour votre service puis pour l'autre. Si vous travaillez au service {first}, l'autre service est {second}\u00a0; si vous travaillez au service {second}, c'est {first}.",
  },
  comment: {
    name: "Avec vos mots",
    description: "Si vous le souhaitez, ajoutez ce que les affirmations n'ont pas abordé.",
  },
  items: {
    "communication-1":
      "{first} et {second} se parlent du travail en cours tant qu'il peut encore être modifié.",
    "communication-2": "Quand j'ai besoin de quelque chose de l'autre service, je sais à qui m'adresser.",
    "communication-3": "Ce qu'un service apprend des clients parvient à l'autre en quelques jours.",
    "definitions-1":
      "Quand {first} et {second} parlent d'un «\u00a0lead\u00a0», ils veulent dire la même chose.",
    "definitions-2": "Quand une tâche fait intervenir {first} et {second}, on sait clairement qui fait quoi.",
    "definitions-3": "Quand un service transmet quelque chose, il est informé de ce que c'est devenu.",
    "joint-work-1":
      "Les plans qui nécessitent les deux services sont élaborés en commun par {first} et {second}.",
    "joint-work-2":
      "Quand cela sert le client, des personnes des deux services participent ensemble à l'échange.",
    "joint-work-3":
      "Les activités des services {first} et {second} sont programmées de façon à se soutenir mutuellement.",
    "shared-goals-1": "Quand {first} et {second} examinent les résultats, ils utilisent les mêmes chiffres.",
    "shared-goals-2":
      "En poursuivant ses objectifs, mon service aide aussi l'autre service à atteindre les siens.",
    "shared-goals-3": "Quand un travail commun réussit, le mérite en revient aux deux services.",
    "leadership-1":
      "Les directions des services {first} et {second} disent la même chose des priorités communes.",
    "leadership-2": "Quand quelque chose concerne les deux services, on sait clairement qui décide.",
    "leadership-3": "On me donne le temps dont j'ai besoin pour travailler avec l'autre service.",
    "trust-1":
      "Quand quelque chose tourne mal, {first} et {second} cherchent la cause plutôt qu'un coupable.",
    "trust-2":
      "En cas de désaccord entre {first} et {second}, les deux côtés sont entendus avant la décision.",
    "trust-3": "Les collègues de l'autre service montrent qu'ils apprécient ce que fait le mien.",
    "mirror-informing-own": "Mon service dit à temps à l'autre service ce que celui-ci doit savoir.",
    "mirror-informing-other": "L'autre service dit à temps à mon service ce que nous devons savoir.",
    "mirror-keeping-agreements-own": "Mon service respecte ce qu'il a convenu avec l'autre service.",
    "mirror-keeping-agreements-other": "L'autre service respecte ce qu'il a convenu avec mon service.",
  },
  commentPrompt: "Qu'est-ce qui aiderait le plus {first} et {second} à bien travailler ensemble\u00a0?",
  commentRule:
    "Les commentaires ne sont présentés par service que si au moins {people} personnes ont répondu dans chacun et qu'au moins cinq y ont laissé un commentaire. Sinon, ceux des deux services sont mélangés\u00a0; si cela ne suffit toujours pas, ils sont détruits sans avoir été lus.",
});
