export const columns = {
  figure: "De quel chiffre il s’agit\u00a0; la liste des chiffres dit ce que chacun signifie.",
  origin:
    "released\u00a0: figure tel quel dans la publication figée. derived\u00a0: calculé uniquement à partir de valeurs publiées, comme le montre le rapport.",
  scope:
    "first ou second\u00a0: l’un des deux services. both\u00a0: les deux services à poids égal. everybody\u00a0: toutes les personnes qui ont répondu, en un seul groupe, là où les services ne peuvent pas être montrés séparément ou ne laissent que des limites.",
  department: "Nom du service au moment de la publication\u00a0; vide pour both et everybody.",
  dimension: "Identifiant du thème, là où le chiffre en concerne un.",
  item: "Identifiant de l’affirmation, là où le chiffre en concerne une.",
  detail:
    "Ce qui distingue encore ce chiffre de ses voisins\u00a0: un stade, une réponse de 1 (Jamais) à 5 (Toujours), ou le trimestre de l’enquête à partir de laquelle un changement est mesuré.",
  name: "Le nom du thème ou le libellé de l’affirmation.",
  unit: "points\u00a0: de 20 à 100. percent\u00a0: de 0 à 100. answer\u00a0: de 1 à 5. people\u00a0: un nombre de personnes. coefficient\u00a0: de 0 à 1. yes-no\u00a0: 1 pour oui, 0 pour non. words\u00a0: pas de nombre.",
  kind: "value\u00a0: le nombre, arrondi à son pas. at-least et at-most\u00a0: seule une limite peut sortir. between\u00a0: connu seulement entre deux limites. words\u00a0: une lecture sans nombre. withheld\u00a0: non montré, voir la raison.",
  value: "Le nombre\u00a0; vide, sauf si kind vaut value.",
  lower:
    "Où se situe le nombre, arrondi mis à part\u00a0: la limite inférieure. Égale à la valeur là où il y en a une.",
  upper: "Où se situe le nombre, arrondi mis à part\u00a0: la limite supérieure.",
  step: "La valeur en est un multiple\u00a0; vide là où un chiffre dérivé n’a pas été arrondi par la publication.",
  intervalLow:
    "Bas de la fourchette à 95\u00a0%, qui tient compte des personnes qui n’ont pas répondu et de la fluctuation des réponses.",
  intervalHigh: "Haut de la fourchette à 95\u00a0%.",
  reading:
    "Le verdict sous forme de code\u00a0: sur un stade (named, border, unchanged, held, at-least, at-most, between\u00a0; dans les publications de la méthode 1, aussi guarded), un écart ou le miroir (clear-difference, no-real-difference, too-little-data) ou un changement (clear-change, no-real-change, too-little-data). Jugez changements et écarts d’après lui, et non d’après le nombre.",
  words: "Le chiffre tel que le rapport l’imprime.",
  reason:
    "Pourquoi il n’est pas montré, sous forme de code. De nouveaux codes peuvent s’ajouter\u00a0; traitez-les tous comme «\u00a0non montré\u00a0».",
  reasonText: "Pourquoi il n’est pas montré, en une phrase.",
} as const;

export const waveFields = {
  id: "L’identifiant de l’enquête, comme dans son adresse.",
  quarter: "Année et trimestre de l’enquête.",
  opened: "Jour de son ouverture, dans le fuseau horaire dans lequel l’enquête a été annoncée.",
  closed: "Jour de sa clôture.",
  released:
    "S’il y a eu publication. Elle est faite une seule fois, à la clôture de l’enquête, et jamais modifiée.",
  notReleasedBecause: "Pourquoi il n’y en a pas.",
  methodVersion: "Version de la méthode qui a fait la publication.",
  instrumentVersion: "Version du questionnaire.",
  manifestHash: "SHA-256 de la promesse faite aux personnes interrogées\u00a0; son début est l’empreinte.",
  threshold: "Rien n’est montré de moins de personnes que ce nombre.",
  codesClaimed: "Combien de codes ont été utilisés, publié après la clôture.",
  ballotsCounted: "Combien de bulletins ont été comptés\u00a0; jamais plus que de codes utilisés.",
  ballotsVoid:
    "Combien de bulletins étaient nuls\u00a0: ils ne s’ouvraient pas avec leur propre jeton ou ne correspondaient pas au questionnaire. Vide dans les publications antérieures à cet enregistrement.",
  comments:
    "Si les commentaires ont été publiés par service, en un seul groupe, ou pas du tout. Ils sont dans un fichier à part.",
  restored:
    "Jour où une sauvegarde a été restaurée pendant que l’enquête était ouverte\u00a0; les bulletins déposés après cette sauvegarde manquent.",
  figures: "Tous les chiffres de l’enquête.",
} as const;

export const figures = {
  invited: "Personnes invitées.",
  respondents: "Personnes qui ont répondu à la moitié au moins des affirmations notées.",
  "response-rate": "Personnes qui ont répondu, rapportées aux personnes invitées.",
  score:
    "Moyenne des affirmations notées, en points\u00a0: 20 pour Jamais partout, 100 pour Toujours partout. Publié pour chaque service\u00a0; dérivé avec sa fourchette, et pour les deux à poids égal.",
  "score-by-headcount":
    "Le score des deux si chaque personne invitée pesait autant\u00a0; une note de bas de page.",
  "score-spread":
    "Écart-type des scores des personnes, arrondi vers le haut à une classe\u00a0; seulement là où il est publié.",
  "dimension-score":
    "Comme le score, pour les trois affirmations d’un thème\u00a0; avec scope everybody, les deux services ensemble, chaque personne pesant autant.",
  "dimension-spread":
    "Écart-type des scores des personnes dans un thème, arrondi vers le haut à une classe\u00a0; seulement là où il est publié.",
  "mirror-own": "Comment un service voit son propre comportement envers l’autre.",
  "mirror-other": "Comment un service voit le comportement de l’autre à son égard.",
  "mirror-own-answered":
    "Si presque toutes les personnes qui ont répondu, 90 pour cent ou toutes sauf trois, ont dit comment le service se voit lui-même. Non indiqué là où cela pourrait révéler qui l’a fait.",
  "mirror-other-answered":
    "Si presque toutes les personnes qui ont répondu, 90 pour cent ou toutes sauf trois, ont dit comment le service voit l’autre.",
  "mirror-mismatch":
    "Comment un service se voit, moins comment l’autre le voit\u00a0; scope est le service qui est vu.",
  "item-favourable":
    "Part des réponses Souvent ou Toujours à une affirmation\u00a0; avec scope everybody, les deux services ensemble.",
  "item-mean": "Réponse moyenne à une affirmation.",
  "item-answer-share": "Part d’une réponse, nommée dans detail.",
  "item-split-opinion": "Si les deux bouts de l’échelle de réponse ont été souvent choisis.",
  "statements-lowest":
    "Les trois affirmations dont la réponse moyenne des deux services ensemble est la plus basse, sans classement entre elles\u00a0; leurs noms sont dans detail.",
  "statements-highest": "De même pour les trois plus hautes.",
  "statements-apart":
    "De même pour les trois sur lesquelles les réponses moyennes des services diffèrent le plus.",
  "majority-favourable":
    "Seulement dans les publications de la méthode 1, qui en tirait le stade\u00a0: si plus de la moitié des réponses entrées dans le score sont Souvent ou Toujours.",
  "opinions-divided":
    "Si les avis dans le service sont bien plus partagés que d’ordinaire. À partir de 20 réponses, et seulement là où le dire, ou dire le contraire, ne prouve rien\u00a0; les fourchettes sont alors plus larges.",
  "scale-alpha":
    "Alpha de Cronbach des affirmations notées, parmi toutes les personnes des deux services qui ont répondu, à partir de 50\u00a0: à quel point elles vont ensemble. Au plus 0,53 aussi là où il ne peut pas être calculé.",
  "scale-omega":
    "Oméga de McDonald des mêmes\u00a0: la part de la dispersion du score qu’une cause commune explique.",
  stage:
    "Où se situe le score sur l’échelle des quatre stades, en mots. Pour both\u00a0: lu dans le score de tous là où les deux à poids égal ne laissent que des limites et où celui-ci est publié.",
  "stage-probability": "La probabilité de chaque stade, par pas de 5 pour cent.",
  gap: "Premier service moins second.",
  change:
    "Depuis la dernière enquête précédente qui a montré les deux services\u00a0; son trimestre est dans detail.",
  "change-since-first": "Depuis la première enquête qui a montré les deux services.",
  "smallest-detectable-change":
    "Un changement du score qui, avec autant de personnes, est décelé dans environ quatre cas sur cinq\u00a0; de plus petits le sont moins souvent.",
} as const;

export const method = [
  {
    topic: "Source",
    text: "Chaque nombre fait partie de la publication faite une seule fois, à la clôture de l’enquête, ou est calculé à partir d’elle. Les bulletins ont alors été détruits\u00a0; on ne peut rien obtenir de plus.",
  },
  {
    topic: "Échelle",
    text: "Les points valent 20 fois la moyenne des réponses de 1 à 5\u00a0; ils vont donc de 20 à 100. Ce ne sont pas des pourcentages. Un score des deux services donne à chacun le même poids, quel que soit son nombre de personnes.",
  },
  {
    topic: "Stades",
    text: "Indéfinie au-dessous de 40, Définie à partir de 40, Alignée à partir de 65, Intégrée à partir de 80. Ces coupures ne sont pas validées pour ces affirmations. Un stade est nommé quand sa probabilité est d’au moins 80\u00a0%, et il garde son nom jusqu’à ce qu’un autre atteigne 90\u00a0%. Les publications de la méthode 1 gardent ce qu’elles disaient\u00a0: Alignée à partir de 60, un autre stade à partir de 80\u00a0%, et Alignée ou Intégrée seulement là où plus de la moitié des réponses entrées dans le score sont favorables\u00a0; là où cela ne peut pas être dit, le stade est Définie ou au-delà. Plus haut n’est pas toujours mieux.",
  },
  {
    topic: "Seuil",
    text: "Rien n’est montré de moins de personnes que le seuil. Si l’un des deux services est au-dessous, aucun n’est montré\u00a0: le total étant connu, un service trahirait l’autre.",
  },
  {
    topic: "Pas et limites",
    text: "Peu de personnes signifient des pas grossiers. Près des bouts de l’échelle, seule une limite est montrée, afin que personne ne puisse prouver que tout le monde ou personne n’a donné une réponse.",
  },
  {
    topic: "Fourchettes",
    text: "La fourchette à 95\u00a0% tient compte des personnes qui n’ont pas répondu et de la fluctuation des réponses. Sa largeur ne dépend que de nombres de personnes, et elle est plus grande là où il est dit que les avis sont partagés.",
  },
  {
    topic: "Changements",
    text: "Net signifie que la fourchette exclut l’absence de changement et que le changement est d’au moins 3 points. Pas de vrai changement signifie que toute la fourchette tient en deçà de 5 points. Pour tout le reste, il y a trop peu de données pour le dire. Les écarts et le miroir se lisent de la même façon, nets à partir de 5 points. Là où un score n’est qu’une limite, un changement est donné entre deux limites, et seulement si elles ne laissent aucun doute. Ne soustrayez pas à la main les scores de deux enquêtes\u00a0: la différence seule ne dit rien.",
  },
  {
    topic: "Non montré",
    text: "Un chiffre qui n’est pas montré a withheld pour kind, aucun nombre, et une raison. Il ne vaut pas zéro et ne doit être ni complété ni estimé.",
  },
  {
    topic: "Commentaires",
    text: "Les commentaires figurent à l’écart de tout score, dans un ordre aléatoire, sans heure ni langue. Ne citez que ceux dont les auteurs l’ont permis.",
  },
  {
    topic: "Pas prévu pour",
    text: "Comparer avec d’autres entreprises, établir des classements ou fixer des objectifs à des personnes. L’enquête décrit comment deux services travaillent ensemble.",
  },
] as const;
