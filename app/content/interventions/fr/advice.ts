import { translationOf } from "~/content/translated";
import type { advice as english } from "../en/advice";

export const advice = translationOf<typeof english>()({
  counted: "{open} (compté comme {counted}, par prudence)",
  figures: {
    between: "entre {low} et {high}",
    atLeast: "{points} ou plus",
    atMost: "{points} ou moins",
    notReleased: "non publié",
  },
  people: { one: "une personne", other: "{count} personnes" },
  shares: { exactly: "{share}", atLeast: "{share} ou plus", atMost: "{share} ou moins" },
  reasons: {
    weakTopic: {
      alone: "{topic}\u00a0: {score} points, entre {low} et {high}.",
      about:
        "{topic}\u00a0: {score} points, entre {low} et {high}\u00a0; parmi les deux thèmes les plus bas avec une probabilité d’environ {share}.",
      above:
        "{topic}\u00a0: {score} points, entre {low} et {high}\u00a0; parmi les deux thèmes les plus bas avec une probabilité de plus de {share}.",
    },
    weakTopicInBounds: {
      alone: "{topic}\u00a0: entre {low} et {high}.",
      about:
        "{topic}\u00a0: entre {low} et {high}\u00a0; parmi les deux thèmes les plus bas avec une probabilité d’environ {share}.",
      above:
        "{topic}\u00a0: entre {low} et {high}\u00a0; parmi les deux thèmes les plus bas avec une probabilité de plus de {share}.",
    },
    farLowest:
      "Le thème «\u00a0{topic}\u00a0» est si loin en dessous de tout le reste que deux de ces actions lui sont consacrées.",
    statement:
      "Côté {who}, {share} répondent Souvent ou Toujours à «\u00a0{statement}\u00a0». Cette action agit sur ce point.",
    statementOnly:
      "Côté {who}, seulement {share} répondent Souvent ou Toujours à «\u00a0{statement}\u00a0». Cette action agit sur ce point.",
    statementTogether:
      "Dans les deux services ensemble, {share} répondent Souvent ou Toujours à «\u00a0{statement}\u00a0». Cette action agit sur ce point.",
    statementOnlyTogether:
      "Dans les deux services ensemble, seulement {share} répondent Souvent ou Toujours à «\u00a0{statement}\u00a0». Cette action agit sur ce point.",
    lowestStatement:
      "«\u00a0{statement}\u00a0» est l’une des trois affirmations que les deux services ensemble approuvent le moins. Cette action agit sur ce point.",
    apartStatement:
      "«\u00a0{statement}\u00a0» est l’une des trois affirmations sur lesquelles les services diffèrent le plus. Cette action agit sur ce point.",
    statementAgain: "Elle agit aussi sur «\u00a0{statement}\u00a0».",
    keepsUp: "Ce qu’elle entretient\u00a0: «\u00a0{statement}\u00a0»",
    wouldChange: "Ce qu’elle doit changer\u00a0: «\u00a0{statement}\u00a0»",
    gap: "{topic}\u00a0: les réponses sont, côté {higher}, {points} points plus hautes que côté {lower} ({higherScore} contre {lowerScore}).",
    mirror: "Conduite d’{self} envers {other}\u00a0: {own} selon {self}, {seen} selon {other}.",
    mirrorApart:
      "Conduite d’{self} envers {other}\u00a0: {own} selon {self}, {seen} selon {other}, soit un écart de {points} points.",
    mirrorAgain:
      "Elle agit aussi sur la conduite d’{self} envers {other}, telle qu’elle est vue des deux côtés.",
    comesFirst:
      "{topic}\u00a0: {score} points. À un niveau si bas, cela vient d’abord\u00a0: tout le reste dépend de la conduite des deux responsables.",
    onTheWay: "Elle garde tout son sens sur le chemin de votre objectif, {target}.",
    tried: {
      moved: {
        one: "Vous l’avez choisie à l’enquête précédente\u00a0; ce qu’elle vise a ensuite bougé plus que les autres thèmes.",
        other:
          "Vous l’avez choisie il y a {count} enquêtes\u00a0; ce qu’elle vise a ensuite bougé plus que les autres thèmes.",
      },
      fell: {
        one: "Vous l’avez choisie à l’enquête précédente\u00a0; ce qu’elle vise a ensuite baissé plus que les autres thèmes.",
        other:
          "Vous l’avez choisie il y a {count} enquêtes\u00a0; ce qu’elle vise a ensuite baissé plus que les autres thèmes.",
      },
      "not-moved": {
        one: "Vous l’avez choisie à l’enquête précédente\u00a0; ce qu’elle vise n’a ensuite pas bougé plus que les autres thèmes.",
        other:
          "Vous l’avez choisie il y a {count} enquêtes\u00a0; ce qu’elle vise n’a ensuite pas bougé plus que les autres thèmes.",
      },
    },
    quick:
      "Les autres prennent plus de deux heures à chaque personne. Celle-ci en prend moins et convient là où vous en êtes.",
    checkFirst: "Vérifiez d’abord\u00a0: {text}",
  },
  whyNot: {
    harmsUndefined:
      "Elle change les équipes, la rémunération ou le rattachement, ce qui nuit tant que la relation est indéfinie. Vous en êtes au stade {place}.",
    tooEarly: "Trop tôt\u00a0: elle a du sens à partir du stade {earliest}. Vous en êtes au stade {place}.",
    tooLate:
      "Vous n’en êtes plus là\u00a0: elle a du sens jusqu’au stade {latest}. Vous en êtes au stade {place}.",
    noTarget:
      "Elle n’en vaut la peine que si l’objectif est {needed}. Vous n’avez pas encore fixé d’objectif.",
    otherTarget: "Elle n’en vaut la peine que si l’objectif est {needed}. Votre objectif est {target}.",
    beyondTarget: "Votre objectif est de rester au stade {target}, et ceci irait au-delà.",
    tried: {
      moved: {
        one: "Vous l’avez choisie à l’enquête précédente, et ce qu’elle vise a bougé plus que les autres thèmes. Poursuivez-la plutôt que de la recommencer.",
        other:
          "Vous l’avez choisie il y a {count} enquêtes, et ce qu’elle vise a bougé plus que les autres thèmes. Poursuivez-la plutôt que de la recommencer.",
      },
      fell: {
        one: "Vous l’avez choisie à l’enquête précédente, et ce qu’elle vise a baissé plus que les autres thèmes.",
        other:
          "Vous l’avez choisie il y a {count} enquêtes, et ce qu’elle vise a baissé plus que les autres thèmes.",
      },
      "not-moved": {
        one: "Vous l’avez choisie à l’enquête précédente, et ce qu’elle vise n’a pas bougé plus que les autres thèmes.",
        other:
          "Vous l’avez choisie il y a {count} enquêtes, et ce qu’elle vise n’a pas bougé plus que les autres thèmes.",
      },
      unknown: {
        one: "Vous l’avez choisie à l’enquête précédente. Il est trop tôt pour dire ce qu’il en est sorti.",
        other:
          "Vous l’avez choisie il y a {count} enquêtes. Il est trop tôt pour dire ce qu’il en est sorti.",
      },
      unfinished: {
        one: "Vous l’avez choisie à l’enquête précédente, et elle n’est pas terminée. Terminez-la ou abandonnez-la d’abord.",
        other:
          "Vous l’avez choisie il y a {count} enquêtes, et elle n’est pas terminée. Terminez-la ou abandonnez-la d’abord.",
      },
    },
    needless: {
      one: "Un plan terminé à l’enquête précédente plaide contre elle\u00a0: {text} Si ce n’est plus le cas, choisissez-la vous-même.",
      other:
        "Un plan terminé il y a {count} enquêtes plaide contre elle\u00a0: {text} Si ce n’est plus le cas, choisissez-la vous-même.",
    },
    departmentTooSmall: {
      one: "Trop grande\u00a0: il y faut {needed} du service {department}, et une seule personne y était invitée.",
      other:
        "Trop grande\u00a0: il y faut {needed} du service {department}, et {count} personnes y étaient invitées.",
    },
    tooFewPeople: {
      one: "Trop grande\u00a0: elle est prévue pour {needed}, et une seule personne était invitée dans les deux services.",
      other:
        "Trop grande\u00a0: elle est prévue pour {needed}, et {count} personnes étaient invitées dans les deux services.",
    },
    notPossible: "Pas encore possible. {text}",
    notShownByPlan:
      "Aucun plan terminé ne le montre encore\u00a0: {text} {unless} Si c’est votre cas, choisissez-la vous-même.",
    floorHidden:
      "Le thème «\u00a0{topic}\u00a0» n’est pas montré dans ce résultat\u00a0: on ne sait donc pas si l’action serait sans risque. {text}",
    floorInBounds:
      "Du thème «\u00a0{topic}\u00a0», on sait seulement qu’il se situe entre {low} et {high} points\u00a0: c’est peut-être trop bas. {text}",
    floor: "Le thème «\u00a0{topic}\u00a0» est à {score} points. {text}",
    floorRounded:
      "Le thème «\u00a0{topic}\u00a0» est à {score} points, chiffre arrondi, et peut descendre à {least}. {text}",
    notCalledFor:
      "Rien dans ce résultat ne l’appelle\u00a0: aucun thème qu’elle sert ne ressort, aucun écart n’est net, aucune affirmation n’est loin en dessous des autres.",
    covered:
      "Le thème «\u00a0{topic}\u00a0» est couvert par «\u00a0{name}\u00a0». Elle serait numéro {place} sur {fitting} qui conviennent.",
    outranked:
      "D’autres conviennent mieux à ce résultat. Elle serait numéro {place} sur {fitting} qui conviennent.",
    noPreference: "Sans scores publiés, il n’y a pas de raison de la préférer.",
  },
  restsOn: {
    place: "Le conseil vaut pour le stade {place}.",
    nearCut:
      "Le conseil vaut pour le stade {place}\u00a0: {score} points, entre {low} et {high}, c’est si près de la limite à {cut} que le stade ne suffit pas à décider.",
    triedBefore: {
      fell: {
        one: "L’action «\u00a0{name}\u00a0» a été menée à l’enquête précédente, et ce qu’elle vise a baissé plus que le reste. Avant le prochain essai, demandez aux deux côtés\u00a0: s’est-elle déroulée comme le dit la fiche, qu’est-ce qui l’a gênée, s’est-il passé autre chose entre-temps\u00a0?",
        other:
          "L’action «\u00a0{name}\u00a0» a été menée il y a {count} enquêtes, et ce qu’elle vise a baissé plus que le reste. Avant le prochain essai, demandez aux deux côtés\u00a0: s’est-elle déroulée comme le dit la fiche, qu’est-ce qui l’a gênée, s’est-il passé autre chose entre-temps\u00a0?",
      },
      "not-moved": {
        one: "L’action «\u00a0{name}\u00a0» a été menée à l’enquête précédente, et ce qu’elle vise n’a pas bougé plus que le reste. Cherchez d’abord pourquoi\u00a0: s’est-elle déroulée comme le dit la fiche, les personnes concernées y étaient-elles, qu’en reste-t-il au quotidien\u00a0?",
        other:
          "L’action «\u00a0{name}\u00a0» a été menée il y a {count} enquêtes, et ce qu’elle vise n’a pas bougé plus que le reste. Cherchez d’abord pourquoi\u00a0: s’est-elle déroulée comme le dit la fiche, les personnes concernées y étaient-elles, qu’en reste-t-il au quotidien\u00a0?",
      },
      dropped: {
        one: "L’action «\u00a0{name}\u00a0» a été choisie à l’enquête précédente, puis abandonnée. Demandez d’abord ce qui a manqué\u00a0: le temps, une personne responsable ou la volonté d’un côté. La même chose manquera à tout ce qui suivra.",
        other:
          "L’action «\u00a0{name}\u00a0» a été choisie il y a {count} enquêtes, puis abandonnée. Demandez d’abord ce qui a manqué\u00a0: le temps, une personne responsable ou la volonté d’un côté. La même chose manquera à tout ce qui suivra.",
      },
    },
    nothingNeeded:
      "Aucun thème ne ressort, aucun écart n’est net, aucune affirmation n’est loin en dessous des autres. Gardez ce qui marche, et ne choisissez que si vous le voulez.",
    nothingStandsOut:
      "Aucun thème ne ressort, aucun écart n’est net, aucune affirmation n’est loin en dessous des autres\u00a0: ce résultat ne dit pas par où commencer. Choisissez ce que vous pouvez porter\u00a0; voici de petits pas, moins de deux heures par personne.",
    targetReached: "Votre objectif, {target}, est atteint.",
    stay: "On vous a conseillé de rester au stade {target}\u00a0: monter n’en vaudrait pas le prix.",
    topicsNotShown: {
      one: "Aucun score de {topics} n’est montré dans ce résultat\u00a0; rien n’y a donc été examiné.",
      other: "Aucun des scores de {topics} n’est montré dans ce résultat\u00a0; rien n’y a donc été examiné.",
    },
    unservedAbout:
      "Le thème «\u00a0{topic}\u00a0» est parmi les deux plus bas avec une probabilité d’environ {share}, mais rien au catalogue de ce qui le sert ne convient en ce moment.",
    unservedAbove:
      "Le thème «\u00a0{topic}\u00a0» est parmi les deux plus bas avec une probabilité de plus de {share}, mais rien au catalogue de ce qui le sert ne convient en ce moment.",
    allWithheld:
      "Les scores de cette enquête ne sont pas publiés\u00a0; on ne peut donc en tirer aucun conseil.",
    topicsWithheld:
      "Les scores de tous les thèmes ne sont pas publiés\u00a0; on ne peut donc en tirer aucun conseil.",
    neutralUsedUp:
      "Tous les petits pas qui ne nuisent pas, même sans chiffres, ont déjà été essayés. Cherchez au catalogue celui qui vous a fait du bien.",
    neutralStart:
      "Voici un départ neutre\u00a0: de petits pas qui ne nuisent à aucun stade et prennent moins de deux heures à chaque personne.",
  },
});
